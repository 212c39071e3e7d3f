package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Span;

/**
 * Gathers what went wrong with the inputs, to be said at the end: the first ones in full, all of
 * them counted by code. Holds a bounded number however many there are. Not thread-safe.
 */
final class Troubles {

  /** More would scroll the beginning off the screen. */
  private static final int LISTED = 20;

  private final String what;
  private final List<String> listed = new ArrayList<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private int count;

  /**
   * @param what what they have in common, such as "could not be read"
   */
  Troubles(String what) {
    this.what = what;
  }

  /** Adds a finding on {@code input}. */
  void add(String input, Finding finding) {
    Span span = finding.span();
    String place = input + (span == null ? "" : ":" + span.start());
    String message = finding.message();
    boolean named = message.startsWith(input);
    add(finding.code(), (named && span == null ? "" : place + ": ") + message);
  }

  private void add(String code, String message) {
    count++;
    codes.merge(code, 1, Integer::sum);
    if (listed.size() < LISTED) {
      listed.add(message + " (" + code + ")");
    }
  }

  int count() {
    return count;
  }

  /** Says nothing when there were none. */
  void print(Console console) {
    if (count == 0) {
      return;
    }
    console.say(count + " " + what + ":");
    listed.forEach(console::sayMore);
    if (count > listed.size()) {
      List<String> counts = new ArrayList<>();
      codes.forEach((code, times) -> counts.add(times + " " + code));
      console.sayMore(
          "and " + (count - listed.size()) + " more; in all " + String.join(", ", counts));
    }
  }
}

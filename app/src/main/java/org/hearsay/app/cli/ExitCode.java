package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the program's end says to the program that started it. Where several apply, the one later in
 * this list is given: it is the graver. Each is documented in the help of every command.
 */
public enum ExitCode {
  OK(0, "Everything was read or found."),
  SOME_UNREAD(1, "Some inputs could not be read; the others were."),
  NOTHING_READ(3, "No input could be read."),
  LEDGER(4, "The ledger could not be opened, read or written; readings were printed all the same."),
  OUTPUT(5, "The output could not be written, for instance because the disk is full."),
  USAGE(2, "The command line could not be understood."),
  INTERNAL(70, "A fault in Hearsay itself; what it was doing is said on standard error."),
  INTERRUPTED(130, "Stopped by Ctrl-C; what was read until then is in the ledger.");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number the operating system gets, 0 to 255. */
  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /** The graver of the two. */
  public ExitCode and(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Number to meaning, by number, for the help. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    java.util.Arrays.stream(values())
        .sorted(java.util.Comparator.comparingInt(ExitCode::code))
        .forEach(each -> table.put(" " + each.code, each.meaning));
    return table;
  }
}

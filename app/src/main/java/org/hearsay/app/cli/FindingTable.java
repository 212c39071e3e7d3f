package org.hearsay.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts findings by code, for the table at the end of a long run. Not thread-safe. */
final class FindingTable {

  private static final int CODE_COLUMNS = 22;

  private record Row(int count, String what) {
    Row plusOne() {
      return new Row(count + 1, what);
    }
  }

  private final Map<String, Row> rows = new TreeMap<>();

  /**
   * @param what what became of the inputs it was found on
   */
  void add(String code, String what) {
    rows.merge(code, new Row(1, what), (known, one) -> known.plusOne());
  }

  /** Code to count, by code. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach((code, row) -> counts.put(code, row.count()));
    return counts;
  }

  /** How many findings there are. */
  int sum() {
    return rows.values().stream().mapToInt(Row::count).sum();
  }

  /** One line a code: what it is, how often it was found, what became of those inputs. */
  void print(Console console) {
    console.say("findings");
    rows.forEach(
        (code, row) ->
            console.sayRow(
                String.format(
                    Locale.ROOT,
                    "%-" + CODE_COLUMNS + "s %,9d  %s",
                    code,
                    row.count(),
                    row.what())));
  }
}

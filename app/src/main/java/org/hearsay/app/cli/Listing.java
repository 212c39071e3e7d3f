package org.hearsay.app.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Prints what a query found.
 *
 * @param <T> a row
 */
final class Listing<T> {

  private final Console console;
  private final QueryOptions query;
  private final String what;

  /**
   * @param what what a row is, in the singular
   */
  Listing(Console console, QueryOptions query, String what) {
    this.console = console;
    this.query = query;
    this.what = what;
  }

  /**
   * @param found at most one row more than is to be shown
   * @param json a row as one line of JSON
   * @param table all rows as a table
   */
  ExitCode print(List<T> found, Function<T, String> json, Function<List<T>, String> table) {
    boolean more = found.size() > query.mostRows();
    // The ledger gives the newest last, so the one too many stands first.
    List<T> rows = more ? found.subList(1, found.size()) : found;
    Charset charset =
        query.format == QueryOptions.Format.JSONL
            ? StandardCharsets.UTF_8
            : console.terminal().charset();
    Output output = new Output(console.out(), charset);
    try {
      switch (query.format) {
        case JSONL -> {
          for (T row : rows) {
            output.write(json.apply(row) + "\n");
          }
        }
        case TABLE -> {
          if (!rows.isEmpty()) {
            output.write(table.apply(rows));
          }
        }
      }
    } catch (OutputFailure failure) {
      if (failure.isBrokenPipe()) {
        return ExitCode.OK;
      }
      console.say("the output cannot be written: " + failure.getMessage());
      return ExitCode.OUTPUT;
    }
    if (rows.isEmpty()) {
      console.say("no such " + what + " in " + query.ledger());
    } else if (more) {
      console.say("the newest " + rows.size() + " " + what + "s; --limit shows more");
    }
    return ExitCode.OK;
  }
}

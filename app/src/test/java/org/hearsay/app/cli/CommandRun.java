package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.pipeline.ArticleReader;

/**
 * Runs a command as the launcher would, with streams that the test can see. The models are loaded
 * once for all tests.
 */
final class CommandRun {

  private static final class Loaded {
    static final ArticleReader READER = ArticleReader.load();
  }

  /**
   * What a run left behind.
   *
   * @param code the exit code's number
   * @param out standard output, read as UTF-8
   * @param err standard error
   */
  record Result(int code, String out, String err) {

    List<String> outLines() {
      return out().lines().toList();
    }
  }

  private InputStream in = InputStream.nullInputStream();
  private Terminal terminal =
      new Terminal(false, false, false, Terminal.USUAL_COLUMNS, 0, StandardCharsets.UTF_8, true);
  private Supplier<ArticleReader> reader = () -> Loaded.READER;

  static Result hearsay(Object... arguments) {
    return new CommandRun().run(arguments);
  }

  CommandRun in(byte[] bytes) {
    this.in = new ByteArrayInputStream(bytes);
    return this;
  }

  CommandRun in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All three streams are a terminal of this size. */
  CommandRun onTerminal(int columns, int rows, Charset charset) {
    this.terminal = new Terminal(true, true, true, columns, rows, charset, true);
    return this;
  }

  CommandRun withNoColour() {
    Terminal was = terminal;
    this.terminal =
        new Terminal(
            was.in(), was.out(), was.err(), was.columns(), was.rows(), was.charset(), false);
    return this;
  }

  CommandRun in(Charset charset) {
    this.terminal = new Terminal(false, false, false, Terminal.USUAL_COLUMNS, 0, charset, true);
    return this;
  }

  CommandRun reader(Supplier<ArticleReader> reader) {
    this.reader = reader;
    return this;
  }

  Result run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, arguments);
  }

  /** Writes to a standard output that the test has made. */
  Result runInto(OutputStream out, Object... arguments) {
    return run(out, new ByteArrayOutputStream(), arguments);
  }

  private Result run(OutputStream out, ByteArrayOutputStream seen, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, out, errors, terminal, Map.of("HEARSAY_GAZETTEER", ""));
    int code = Main.run(console, reader, Timings.fromNow(), words);
    return new Result(
        code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

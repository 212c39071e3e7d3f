package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.hearsay.app.cli.report.SafeText;

/**
 * All that a command knows of the world around it, so that a test can be that world.
 *
 * @param in standard input
 * @param out standard output; its {@code IOException}s reach the command, unlike a {@link
 *     PrintStream}'s
 * @param err standard error
 * @param terminal what they are connected to
 * @param environment the environment variables
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Terminal terminal,
    Map<String, String> environment) {

  /** The process's own. */
  static Console ofProcess() {
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, terminal.charset()),
        terminal,
        System.getenv());
  }

  /** Says something to the person at the terminal; foreign text in it is made fit for one. */
  void say(String message) {
    err.println("hearsay: " + new SafeText(terminal.charset()).clean(message));
  }

  /** Says one more thing that belongs to the last. */
  void sayMore(String message) {
    err.println("  " + new SafeText(terminal.charset()).clean(message));
  }

  /** Says a row of a table of Hearsay's own words, whose columns stay as they are. */
  void sayRow(String row) {
    err.println("  " + row);
  }
}

package org.hearsay.app.cli;

import org.hearsay.app.cli.report.SafeText;

/** Says what went wrong in Hearsay itself, so that it can be reported and mended. */
final class Faults {

  private Faults() {}

  /**
   * @param doing what it happened at, such as "while reading page.html"
   */
  static void say(Console console, String doing, Throwable fault) {
    SafeText safe = new SafeText(console.terminal().charset());
    if (fault instanceof OutOfMemoryError) {
      console.say(
          safe.clean(
              "out of memory "
                  + doing
                  + "; HEARSAY_JAVA_OPTS=-Xmx2g gives more, --threads 1 needs less"));
      return;
    }
    console.say(safe.clean("internal error " + doing + ": " + fault));
    int shown = 0;
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (shown++ < FRAMES) {
        console.err().println("    at " + frame);
      }
    }
    console.err().println("  Please report this, with the input if you can.");
  }

  /** Enough to find the place; a stack overflow has thousands. */
  private static final int FRAMES = 12;
}

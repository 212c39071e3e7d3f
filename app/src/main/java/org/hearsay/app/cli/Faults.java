package org.hearsay.app.cli;

/** Says what went wrong in Hearsay itself, so that it can be reported and mended. */
final class Faults {

  /** Enough to find the place; a stack overflow has thousands. */
  private static final int FRAMES = 12;

  private Faults() {}

  /**
   * @param doing what it happened at, such as "while reading page.html"
   */
  static void say(Console console, String doing, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      console.say("out of memory " + doing);
      console.sayMore("HEARSAY_JAVA_OPTS=-Xmx2g gives more, --threads 1 needs less.");
      return;
    }
    console.say("internal error " + doing + ": " + fault);
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      console.sayMore("  at " + frames[i]);
    }
    console.sayMore("Please report this, with the input if you can.");
  }
}

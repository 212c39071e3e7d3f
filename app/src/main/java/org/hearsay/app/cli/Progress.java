package org.hearsay.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says on standard error how far a long reading has come: on a terminal in one line that is written
 * over and taken away, in a pipe in a plain line now and then. Not thread-safe.
 */
final class Progress {

  private static final long LIVE_NANOSECONDS = 200_000_000L;
  private static final long PLAIN_NANOSECONDS = 30_000_000_000L;

  /** Before this the pace says little. */
  private static final double PACE_SECONDS = 2;

  /** Return to the line's start and clear it. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean live;
  private final boolean quiet;
  private final LongSupplier clock;
  private final long start;
  private long firstRead;
  private long last;
  private boolean shown;

  private volatile long size = -1;
  private long reached;
  private long firstReached;
  private int read;
  private int skipped;
  private boolean loading = true;

  /**
   * @param live whether {@code err} is a terminal that can write over a line
   * @param quiet whether nothing is to be said
   */
  Progress(PrintStream err, boolean live, boolean quiet) {
    this(err, live, quiet, System::nanoTime);
  }

  /**
   * @param clock in nanoseconds
   */
  Progress(PrintStream err, boolean live, boolean quiet, LongSupplier clock) {
    this.err = err;
    this.live = live;
    this.quiet = quiet;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** Says how many bytes the inputs have, from any thread; -1 when nobody knows. */
  void outOf(long bytes) {
    size = bytes;
  }

  /** Notes how many of them were taken in. */
  void reached(long bytes) {
    reached = Math.max(reached, bytes);
  }

  void read() {
    read++;
    if (loading) {
      loading = false;
      firstReached = reached;
      firstRead = clock.getAsLong();
    }
    tick();
  }

  void skipped() {
    skipped++;
    tick();
  }

  /** Called now and then; shows the state when it is time. */
  void tick() {
    long now = clock.getAsLong();
    if (quiet || now - last < (live ? LIVE_NANOSECONDS : PLAIN_NANOSECONDS)) {
      return;
    }
    last = now;
    if (live) {
      err.print(CLEAR + state(now));
      err.flush();
      shown = true;
    } else {
      err.println("hearsay: " + state(now));
    }
  }

  /** Takes the live line away, before something else is written to the terminal. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  private String state(long now) {
    if (loading) {
      double seconds = (now - start) / 1e9;
      return skipped == 0
          ? String.format(Locale.ROOT, "loading the language models (%.0f s)", seconds)
          : String.format(Locale.ROOT, "0 read, %,d not read", skipped) + left(seconds);
    }
    // Without the time that loading took, and the article that it was needed for.
    double seconds = Math.max((now - firstRead) / 1e9, 0.001);
    return String.format(
            Locale.ROOT,
            "%,d read, %,d not read, %.1f articles/s",
            read,
            skipped,
            (read - 1) / seconds)
        + left(seconds);
  }

  /** How long it will still take at this pace; empty when that cannot be told. */
  private String left(double seconds) {
    long done = reached - firstReached;
    if (size <= 0 || done <= 0 || reached > size || seconds < PACE_SECONDS) {
      return "";
    }
    long left = Math.round(seconds * (size - reached) / done);
    String time =
        left < 90
            ? left + " s"
            : left < 5400 ? (left + 30) / 60 + " min" : (left + 1800) / 3600 + " h";
    return String.format(Locale.ROOT, ", %d%%, %s left", 100 * reached / size, time);
  }
}

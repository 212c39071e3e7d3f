package org.hearsay.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When each stage of a start was over, in seconds since the process began: what {@code --timings}
 * prints. Thread-safe.
 */
final class Timings {

  private record Mark(String stage, double seconds) {}

  private final long start = System.nanoTime();
  private final double before;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param processStart when the operating system started the process
   */
  private Timings(Instant processStart) {
    this.before = Duration.between(processStart, Instant.now()).toMillis() / 1000.0;
  }

  /** Counts from the start of this process, as exactly as the operating system tells it (10 ms). */
  static Timings ofProcess() {
    return new Timings(ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
  }

  static Timings fromNow() {
    return new Timings(Instant.now());
  }

  /** Notes that {@code stage} is over; only the first time counts. */
  synchronized void mark(String stage) {
    if (marks.stream().noneMatch(mark -> mark.stage().equals(stage))) {
      marks.add(new Mark(stage, seconds()));
    }
  }

  /** Seconds since the process began. */
  double seconds() {
    return before + (System.nanoTime() - start) / 1e9;
  }

  synchronized void print(PrintStream out) {
    for (Mark mark : marks) {
      out.printf(Locale.ROOT, "%8.3f s  %s%n", mark.seconds(), mark.stage());
    }
  }
}

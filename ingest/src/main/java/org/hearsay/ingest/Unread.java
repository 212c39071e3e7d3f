package org.hearsay.ingest;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One article's bytes, taken in and not yet read. Taking in goes in order and waits for disks and
 * networks; {@link #read} is pure and may be done on any thread, at any time, once.
 */
public final class Unread {

  private final String input;
  private final long size;
  private final Mark mark;
  private final long reached;
  private final Supplier<Ingested> reading;

  /**
   * @param size how much memory it holds until it is read, in bytes, roughly
   * @param reached how many bytes of all the inputs were taken in up to here
   * @param reading makes the article; pure
   */
  Unread(String input, long size, Mark mark, long reached, Supplier<Ingested> reading) {
    this.input = Objects.requireNonNull(input, "input");
    this.size = size;
    this.mark = Objects.requireNonNull(mark, "mark");
    this.reached = reached;
    this.reading = reading;
  }

  /** What the article's {@code input} will say. */
  public String input() {
    return input;
  }

  /** How much memory it holds until it is read, in bytes, roughly. */
  public long size() {
    return size;
  }

  public Mark mark() {
    return mark;
  }

  /** How many bytes of all the inputs were taken in up to here, on disk. */
  public long reached() {
    return reached;
  }

  /** The article, or why there is none. */
  public Ingested read() {
    return reading.get();
  }
}

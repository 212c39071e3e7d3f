package org.hearsay.ingest;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hearsay.ingest.Ingested.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the inputs: hands on what is taken in, and passes over what an earlier, stopped
 * pass had handed on. Not thread-safe.
 */
final class Intake {

  /** Nothing of the file was done before. */
  static final long NOTHING = -1;

  /** All of the file was done before. */
  static final long ALL = Long.MAX_VALUE;

  private final Consumer<Unread> sink;
  private @Nullable Mark after;
  private long hint;
  private long before;
  private long last;
  private @Nullable LongSupplier position;

  /**
   * @param after the last one that was done before; null to begin at the beginning
   */
  Intake(@Nullable Mark after, Consumer<Unread> sink) {
    this.after = after;
    this.sink = sink;
  }

  /** The last place of {@code file} that was done before, or {@link #NOTHING} or {@link #ALL}. */
  long doneIn(String file) {
    Mark mark = after;
    hint = 0;
    if (mark == null) {
      return NOTHING;
    }
    if (!mark.file().equals(file)) {
      return ALL;
    }
    after = null;
    hint = mark.offset();
    return mark.place();
  }

  /** Where the place that {@link #doneIn} just gave begins, in bytes; 0 when that is not known. */
  long hint() {
    return hint;
  }

  /** The mark to go on after when its file has not come by; null when there is none. */
  @Nullable Mark missed() {
    return after;
  }

  /** Notes that a file of {@code size} bytes is over. */
  void past(long size) {
    before += size;
  }

  /**
   * Says how many bytes of a packed file were taken in, since its marks count unpacked ones; null
   * when its marks tell.
   */
  void at(@Nullable LongSupplier packed) {
    position = packed;
  }

  void take(String input, long size, Mark mark, Supplier<Ingested> reading) {
    last = mark.place();
    long within = position == null ? mark.offset() : position.getAsLong();
    sink.accept(new Unread(input, size, mark, before + within, reading));
  }

  /** Hands on what gives no article. */
  void skip(Skipped skipped, Mark mark) {
    take(skipped.input(), 0, mark, () -> skipped);
  }

  /** Hands on why the rest of a file gives no articles, after those that it gave. */
  void skipRest(Skipped skipped) {
    doneIn(skipped.input());
    if (after == null) {
      skip(skipped, new Mark(skipped.input(), last + 1, 0));
    }
  }

  /** Hands on what gives no article and stands for a whole input. */
  void skip(Skipped skipped) {
    if (doneIn(skipped.input()) == NOTHING) {
      skip(skipped, new Mark(skipped.input(), 0, 0));
    }
  }
}

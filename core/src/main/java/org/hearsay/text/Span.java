package org.hearsay.text;

import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of an article's text. Offsets are UTF-16 code units, 0-based, half-open: the first unit
 * is inside, the unit at {@code end} is not. This holds for every offset in Hearsay.
 *
 * @param start the first code unit; start >= 0
 * @param end one past the last code unit; end >= start
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> BY_POSITION =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The smallest span that holds all of {@code spans}, of which there must be at least one. */
  public static Span cover(Collection<Span> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("no spans to cover");
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    return new Span(start, end);
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at {@code offset} is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} is inside; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words themselves. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return BY_POSITION.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}

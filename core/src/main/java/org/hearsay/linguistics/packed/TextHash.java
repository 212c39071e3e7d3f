package org.hearsay.linguistics.packed;

/**
 * A 64-bit hash of a text that can be put together: the hash of two texts joined follows from
 * theirs. It is a polynomial in an odd number, modulo 2^64, as in Rabin and Karp's search (Karp and
 * Rabin 1987, "Efficient randomized pattern-matching algorithms").
 *
 * @param value the polynomial; 0 for the empty text
 * @param shift by what a text before this one is multiplied: the base to the power of the length
 */
public record TextHash(long value, long shift) {

  public static final TextHash EMPTY = new TextHash(0, 1);

  private static final long BASE = 0x9E3779B97F4A7C15L;

  public static TextHash of(CharSequence text) {
    long value = 0;
    long shift = 1;
    for (int i = 0; i < text.length(); i++) {
      value = append(value, text.charAt(i));
      shift *= BASE;
    }
    return new TextHash(value, shift);
  }

  /** The value of a text of value {@code before} with one more code unit. */
  public static long append(long before, char unit) {
    return before * BASE + unit + 1;
  }

  /** The value of a text of value {@code before} with this one behind it. */
  public long after(long before) {
    return before * shift + value;
  }

  /** The hash of this text with {@code next} behind it. */
  public TextHash then(TextHash next) {
    return new TextHash(next.after(value), shift * next.shift);
  }
}

package org.hearsay.story.origin;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * A text as overlapping runs of words (Broder 1997, "On the resemblance and containment of
 * documents"): a word cut out or put in changes a few of them and leaves the others. Immutable.
 */
final class Shingles {

  /** Words in a run. */
  static final int SIZE = 5;

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;

  private Shingles(int[] starts, int[] ends, long[] hashes) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
  }

  /** Words are runs of letters and digits, without regard to case. */
  static Shingles of(String text) {
    int[] starts = new int[text.length() / 2 + 1];
    int[] ends = new int[starts.length];
    long[] words = new long[starts.length];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int start = i;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
          i++;
        }
        starts[size] = start;
        ends[size] = i;
        words[size++] = text.substring(start, i).toLowerCase(Locale.ROOT).hashCode() * FACTOR;
      }
    }
    long[] hashes = new long[Math.max(0, size - SIZE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      for (int j = i; j < i + SIZE; j++) {
        hashes[i] = Long.rotateLeft(hashes[i], 11) * FACTOR + words[j];
      }
    }
    return new Shingles(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), hashes);
  }

  /** How many words the text has. */
  int words() {
    return starts.length;
  }

  /** How many shingles: one for each word but the last four. */
  int size() {
    return hashes.length;
  }

  /** The shingle that begins with word {@code i}. */
  long at(int i) {
    return hashes[i];
  }

  /** Where words {@code first} to {@code last}, both included, stand in the text. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}

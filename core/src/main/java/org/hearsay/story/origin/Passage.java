package org.hearsay.story.origin;

import org.hearsay.text.Span;

/**
 * Words that two articles share in the same order.
 *
 * @param first where they stand in the first article's text
 * @param second where they stand in the second's
 * @param words how many; at least {@link Shingles#SIZE}
 */
public record Passage(Span first, Span second, int words) {

  public Passage {
    if (words < Shingles.SIZE) {
      throw new IllegalArgumentException("a passage of " + words + " words");
    }
  }
}

package org.hearsay.linguistics;

import java.util.Objects;

/**
 * A token before it is tagged.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last; end > start
 * @param form what the models are asked about: as printed, but for escapes such as {@code &amp;},
 *     fractions such as {@code ½}, soft hyphens, and the end of a word of absurd length
 */
record Word(int start, int end, String form) {

  Word {
    Objects.requireNonNull(form);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("word \"" + form + "\" at [" + start + ", " + end + ")");
    }
  }
}

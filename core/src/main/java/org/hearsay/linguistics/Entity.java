package org.hearsay.linguistics;

import org.hearsay.text.EntityType;
import org.hearsay.text.Span;

/**
 * A name or numeric expression found in the text.
 *
 * @param span in the article's text
 * @param type what it is of
 * @param sentence index of its sentence
 * @param first index of its first token in that sentence
 * @param last index of its last token, included; last >= first
 */
public record Entity(Span span, EntityType type, int sentence, int first, int last) {

  public Entity {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("entity tokens " + first + " to " + last);
    }
  }
}

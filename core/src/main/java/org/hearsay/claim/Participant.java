package org.hearsay.claim;

import org.hearsay.claim.event.ActorRole;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in what is claimed.
 *
 * @param role {@code agent}, {@code patient}, {@code recipient}, {@code theme} or an oblique's
 *     preposition, as far as the syntax says
 * @param text the words
 * @param span where they stand
 * @param entity the fullest name in the article, when it is a name; null otherwise
 * @param actor what it is, when the words say so of somebody who can act; null otherwise
 * @param country whose, ISO 3166-1 alpha-2 (XK for Kosovo); null when the words do not say
 */
public record Participant(
    String role,
    String text,
    Span span,
    @Nullable String entity,
    @Nullable ActorRole actor,
    @Nullable String country) {

  public Participant {
    if (country != null && !country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not a country's code: '" + country + "'");
    }
  }
}

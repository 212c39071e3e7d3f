package org.hearsay.claim;

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
 */
public record Participant(String role, String text, Span span, @Nullable String entity) {}

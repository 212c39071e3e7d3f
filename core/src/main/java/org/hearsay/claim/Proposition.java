package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says happens or holds.
 *
 * @param predicate the lemma of the predicate word
 * @param span of the predicate word
 * @param participants who takes part
 * @param event its type in the PLOVER ontology; null when it has none
 */
public record Proposition(
    String predicate, Span span, List<Participant> participants, @Nullable String event) {

  public Proposition {
    participants = List.copyOf(participants);
  }
}

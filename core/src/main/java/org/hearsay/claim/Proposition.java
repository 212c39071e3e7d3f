package org.hearsay.claim;

import java.util.List;
import org.hearsay.claim.event.Event;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says happens or holds.
 *
 * @param predicate the lemma of the predicate word, with a verb's particle
 * @param span of the predicate word
 * @param participants who takes part
 * @param event its type in the PLOVER ontology; null when it has none
 * @param rule the construction from which it was read: {@code proposition/clause}, {@code
 *     proposition/light-verb}, {@code proposition/noun}, {@code proposition/participle}
 */
public record Proposition(
    String predicate,
    Span span,
    List<Participant> participants,
    @Nullable Event event,
    RuleId rule) {

  public Proposition {
    participants = List.copyOf(participants);
  }
}

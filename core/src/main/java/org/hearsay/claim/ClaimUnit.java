package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A clause that makes a claim, before its meaning is read.
 *
 * @param head its predicate's token, or the chief word of words that form no clause
 * @param owner number of the attribution whose words these are, or {@link Owners#OUTLET}
 * @param role what the clause is in its sentence
 * @param within the unit whose clause holds it; null for a main clause and where there is none
 * @param spans the words, in pieces where others' words part them
 */
record ClaimUnit(
    int head, int owner, ClauseRole role, @Nullable ClaimUnit within, List<Span> spans) {

  ClaimUnit {
    spans = List.copyOf(spans);
  }
}

package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a clause's own words present what it says, without the words around it.
 *
 * @param commitment certainty and polarity
 * @param time where its verb puts it; null when its verb is not finite and leaves that to the
 *     clause around it
 * @param hedges the words that weaken it, in order
 * @param band ICD 203 band; null when the words carry none
 * @param deontic whether it says what ought to be, not what is
 */
record OwnWords(
    Commitment commitment,
    @Nullable TimeReference time,
    List<Span> hedges,
    @Nullable String band,
    boolean deontic) {

  OwnWords {
    hedges = List.copyOf(hedges);
  }
}

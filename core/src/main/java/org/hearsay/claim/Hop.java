package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One step of a source chain.
 *
 * @param sourceId who passes it on; null for the outlet (hop 0) and where the text names nobody
 * @param cue the words that attribute; null for the outlet
 * @param certainty how sure this hop's own words are
 * @param hedges the words that weaken it
 * @param basis on what the hop says it rests
 */
public record Hop(
    @Nullable String sourceId,
    @Nullable Span cue,
    Certainty certainty,
    List<Span> hedges,
    Basis basis) {

  public Hop {
    hedges = List.copyOf(hedges);
  }
}

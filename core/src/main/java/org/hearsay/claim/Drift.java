package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A headline's claim held against the body's: how much surer, or less sure, its words are.
 *
 * @param headlineClaim id of the headline's claim mention
 * @param bodyClaim id of the body's
 * @param from the body's certainty
 * @param to the headline's; differs from {@code from}
 * @param spans the words on both sides that show it, the body's first
 */
public record Drift(
    String headlineClaim, String bodyClaim, Certainty from, Certainty to, List<Span> spans) {

  public Drift {
    spans = List.copyOf(spans);
    if (from == to) {
      throw new IllegalArgumentException("no drift between " + headlineClaim + " and " + bodyClaim);
    }
  }

  /** Whether the headline is surer than the body. */
  public boolean hardened() {
    return to.compareTo(from) < 0;
  }
}

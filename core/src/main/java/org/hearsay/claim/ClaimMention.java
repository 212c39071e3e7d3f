package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One claim as one article makes or passes it on: a clause of an attribution's content, or of what
 * the outlet says in its own voice.
 *
 * @param id unique in the article: {@code c1}, {@code c2}, ... in order of position
 * @param attribution id of the innermost attribution whose content this is; null when the outlet
 *     says it in its own voice
 * @param spans the words, at least one piece, in order
 * @param text the words of all pieces in order, with an ellipsis where words between two are left
 *     out, unless the second is a predicate that shares the first's subject
 * @param kind what the source does with them
 * @param chain hop 0 is the outlet, then source after source, the innermost last
 * @param proposition what happens or holds; null when no predicate was found
 * @param factuality how the words present it
 * @param clause what its clause is in its sentence; reports to people list main clauses only
 * @param within id of the claim whose clause holds this one; null when {@code clause} is main, and
 *     for a clause that stands alone within a reporting clause
 */
public record ClaimMention(
    String id,
    @Nullable String attribution,
    List<Span> spans,
    String text,
    ClaimKind kind,
    List<Hop> chain,
    @Nullable Proposition proposition,
    Factuality factuality,
    ClauseRole clause,
    @Nullable String within) {

  public ClaimMention {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
    if (spans.isEmpty() || chain.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " needs words and hop 0");
    }
    if (clause == ClauseRole.MAIN && within != null) {
      throw new IllegalArgumentException("claim " + id + " is a main clause within " + within);
    }
  }

  /** Whether it stands on its own, so that a list of an article's claims shows it. */
  public boolean isMain() {
    return clause == ClauseRole.MAIN;
  }
}

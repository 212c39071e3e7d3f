package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimMention;

/** Joins claims to the times, places and quantities of their article. */
public final class Grounder {

  public Grounding ground(AttributedArticle attributed, List<ClaimMention> claims) {
    List<GroundedClaim> grounded = new ArrayList<>();
    for (ClaimMention claim : claims) {
      grounded.add(new GroundedClaim(claim, null, List.of(), List.of()));
    }
    return new Grounding(grounded, List.of(), List.of(), List.of());
  }
}

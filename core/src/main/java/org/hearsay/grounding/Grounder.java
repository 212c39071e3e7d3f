package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeFinder;

/** Joins claims to the times, places and quantities of their article. */
public final class Grounder {

  private final TimeFinder times = new TimeFinder();

  public Grounding ground(AttributedArticle attributed, List<ClaimMention> claims) {
    List<TimeExpression> found = times.find(attributed.parsed(), new ClaimTenses(claims));
    List<GroundedClaim> grounded = new ArrayList<>();
    for (ClaimMention claim : claims) {
      grounded.add(new GroundedClaim(claim, null, List.of(), List.of()));
    }
    return new Grounding(grounded, List.of(), found, List.of());
  }
}

package org.hearsay.grounding;

import java.util.List;
import org.hearsay.claim.ClaimMention;
import org.jspecify.annotations.Nullable;

/**
 * A claim mention with its time, places and quantities.
 *
 * @param mention the claim mention
 * @param when when it happened; null when the text does not say
 * @param where where it happened, possibly nowhere named
 * @param quantities ids of the quantities that belong to it
 */
public record GroundedClaim(
    ClaimMention mention, @Nullable When when, List<Where> where, List<String> quantities) {

  public GroundedClaim {
    where = List.copyOf(where);
    quantities = List.copyOf(quantities);
  }
}

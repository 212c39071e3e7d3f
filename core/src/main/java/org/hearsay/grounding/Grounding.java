package org.hearsay.grounding;

import java.util.List;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;

/**
 * The values found in an article, and its claims joined to them.
 *
 * @param claims in order of position
 * @param places in order of position
 * @param times in order of position
 * @param quantities in order of position
 */
public record Grounding(
    List<GroundedClaim> claims,
    List<Place> places,
    List<TimeExpression> times,
    List<Quantity> quantities) {

  public Grounding {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}

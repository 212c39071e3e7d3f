package org.hearsay.grounding;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.place.PlaceFinder;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.quantity.QuantityFinder;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeFinder;
import org.hearsay.linguistics.ParsedArticle;

/**
 * Finds an article's times, places and quantities and joins its claims to them. Stateless;
 * thread-safe.
 */
public final class Grounder {

  private final TimeFinder times = new TimeFinder();
  private final PlaceFinder places;
  private final QuantityFinder quantities = new QuantityFinder();

  /** Knows the places that ship with Hearsay. */
  public Grounder() {
    this(Gazetteer.starter());
  }

  public Grounder(Gazetteer gazetteer) {
    this.places = new PlaceFinder(gazetteer);
  }

  public Grounding ground(AttributedArticle attributed, List<ClaimMention> claims) {
    ParsedArticle parsed = attributed.parsed();
    Innermost innermost = new Innermost(claims);
    List<TimeExpression> when = times(parsed, innermost);
    List<Place> where = places.find(parsed);
    List<Quantity> howMany =
        quantities.find(parsed, when.stream().map(TimeExpression::span).toList());
    return new Grounding(
        new Joiner(parsed, claims, innermost).join(when, where, howMany), where, when, howMany);
  }

  /** The time expressions alone, as {@link #ground} finds them. */
  public List<TimeExpression> times(AttributedArticle attributed, List<ClaimMention> claims) {
    return times(attributed.parsed(), new Innermost(claims));
  }

  private List<TimeExpression> times(ParsedArticle parsed, Innermost innermost) {
    return times.find(
        parsed,
        offset -> {
          ClaimMention claim = innermost.at(offset);
          return claim == null ? null : claim.factuality().time();
        });
  }
}

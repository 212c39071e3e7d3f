package org.hearsay.grounding.place;

import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place named in the text, on the map where it could be resolved.
 *
 * @param id unique in the article: {@code p1}, {@code p2}, ...
 * @param span the name in the text
 * @param name its usual name
 * @param geonamesId GeoNames' number; null when unresolved
 * @param lat degrees north, WGS 84, -90 to 90; null exactly when {@code lon} is
 * @param lon degrees east, WGS 84, -180 to 180
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param precision how closely it is known; null when unresolved
 * @param evidence the rule that found and resolved it
 */
public record Place(
    String id,
    Span span,
    String name,
    @Nullable Integer geonamesId,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String country,
    @Nullable PlacePrecision precision,
    Evidence evidence) {

  /** What finds the people and things of a place ("Syrian"). */
  static final RuleId DEMONYM = new RuleId("place/demonym");

  public Place {
    if ((lat == null) != (lon == null)
        || (lat != null && lon != null && !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))) {
      throw new IllegalArgumentException(name + ": not on the globe: " + lat + ", " + lon);
    }
  }

  /** Whether the words tell where something is, not whose it is ("Syrian troops"). */
  public boolean tellsWhere() {
    return !evidence.rule().equals(DEMONYM);
  }
}

package org.hearsay.grounding.place;

/** What a place of the gazetteer is. The order is that of the numbers in an index file. */
enum PlaceKind {
  /** A continent, a sea, or a part of the world that no government rules. */
  REGION(PlacePrecision.COUNTRY),
  COUNTRY(PlacePrecision.COUNTRY),
  /** A region of the first level: a state, a province. */
  ADMIN(PlacePrecision.ADMIN),
  /** A region of the second level: a county, a district. */
  COUNTY(PlacePrecision.ADMIN),
  SETTLEMENT(PlacePrecision.SETTLEMENT),
  /** A part of a settlement. */
  QUARTER(PlacePrecision.SETTLEMENT),
  /** One spot: an airport, a palace. */
  SITE(PlacePrecision.EXACT);

  private final PlacePrecision precision;

  PlaceKind(PlacePrecision precision) {
    this.precision = precision;
  }

  /** How closely the point of such a place tells where something was. */
  PlacePrecision precision() {
    return precision;
  }

  /** Whether such a place may hold others. */
  boolean isArea() {
    return this == REGION || this == COUNTRY || this == ADMIN || this == COUNTY;
  }
}

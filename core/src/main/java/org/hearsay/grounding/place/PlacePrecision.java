package org.hearsay.grounding.place;

/** How closely a place is known. */
public enum PlacePrecision {
  EXACT,
  SETTLEMENT,
  ADMIN,
  COUNTRY,
  NEAR
}

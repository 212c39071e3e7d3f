package org.hearsay.grounding.place;

/**
 * One place of the gazetteer.
 *
 * @param geonamesId GeoNames' number; 0 when the place has none here
 * @param name its usual name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2, XK for Kosovo; empty for a region of several countries
 * @param admin1 GeoNames' code of its first-level region ("KY" for Kentucky), or of the region that
 *     it is; empty when unknown
 * @param lat degrees north, WGS 84, -90 to 90
 * @param lon degrees east, WGS 84, -180 to 180
 * @param population people, roughly; 0 when not told
 * @param capital whether it is its country's capital
 */
record KnownPlace(
    int geonamesId,
    String name,
    PlaceKind kind,
    String country,
    String admin1,
    double lat,
    double lon,
    long population,
    boolean capital) {

  private static final double EARTH_RADIUS = 6371;

  KnownPlace {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException(name + ": not on the globe: " + lat + ", " + lon);
    }
    if (!country.isEmpty() && !isCountryCode(country)) {
      throw new IllegalArgumentException(name + ": no country code: " + country);
    }
    if (geonamesId < 0 || population < 0) {
      throw new IllegalArgumentException(name + ": " + geonamesId + ", population " + population);
    }
  }

  private static boolean isCountryCode(String code) {
    return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Kilometres between the two points, over the ground. */
  double kilometresTo(KnownPlace other) {
    double north = Math.toRadians(other.lat - lat);
    double east = Math.toRadians(other.lon - lon);
    double h =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Whether this place, a country or first-level region, holds {@code other} or is it. */
  boolean holds(KnownPlace other) {
    return switch (kind) {
      case COUNTRY -> country.equals(other.country);
      case ADMIN ->
          country.equals(other.country) && !admin1.isEmpty() && admin1.equals(other.admin1);
      case REGION, COUNTY, SETTLEMENT, QUARTER, SITE -> false;
    };
  }

  KnownPlace withGeonamesId(int id) {
    return new KnownPlace(id, name, kind, country, admin1, lat, lon, population, capital);
  }
}

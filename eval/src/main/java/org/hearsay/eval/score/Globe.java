package org.hearsay.eval.score;

/**
 * Distances on the earth taken as a sphere of 6,371 km radius, as the corpora's scorers take it.
 */
public final class Globe {

  private static final double RADIUS = 6371;

  private Globe() {}

  /** Great-circle kilometres between two points in degrees, by the haversine formula. */
  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double a = Math.toRadians(lat1);
    double c = Math.toRadians(lat2);
    double half = Math.sin((c - a) / 2);
    double across = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h = half * half + Math.cos(a) * Math.cos(c) * across * across;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}

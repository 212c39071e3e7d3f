package org.hearsay.eval.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One score that is kept and watched.
 *
 * @param name unique in its area, such as {@code relation f1}
 * @param value as measured, unrounded
 * @param decimals how many are printed, 0 to 4
 * @param better which way is better
 * @param tolerance by how much a later run may be worse before it fails; infinite where the machine
 *     decides as much as the program
 * @param required what must be reached; null when nothing is asked
 */
public record Figure(
    String name,
    double value,
    int decimals,
    Better better,
    double tolerance,
    @Nullable Double required) {

  /** Which of two values is the better one. */
  public enum Better {
    HIGHER,
    LOWER
  }

  public Figure {
    if (Double.isNaN(value) || decimals < 0 || decimals > 4 || !(tolerance >= 0)) {
      throw new IllegalArgumentException(
          name + ": " + value + " with " + decimals + " decimals, tolerance " + tolerance);
    }
  }

  /** A share in per cent, of which more is better. */
  public static Figure perCent(String name, double value) {
    return new Figure(name, value, 1, Better.HIGHER, 0.5, null);
  }

  /** An error between 0 and a few, of which less is better. */
  public static Figure error(String name, double value) {
    return new Figure(name, value, 3, Better.LOWER, 0.005, null);
  }

  /** A number between -1 and 1, of which more is better. */
  public static Figure correlation(String name, double value) {
    return new Figure(name, value, 3, Better.HIGHER, 0.005, null);
  }

  /** Something measured on one machine, which a later run on another is not held to. */
  public static Figure measured(String name, double value, int decimals, Better better) {
    return new Figure(name, value, decimals, better, Double.POSITIVE_INFINITY, null);
  }

  /** The same, but {@code bound} must be reached. */
  public Figure requiring(double bound) {
    return new Figure(name, value, decimals, better, tolerance, bound);
  }

  /** By how much this is worse than {@code before}; 0 or less when it is not. */
  public double fallFrom(double before) {
    return better == Better.HIGHER ? before - value : value - before;
  }

  /** Whether what must be reached is reached, if anything must. */
  public boolean isReached() {
    return required == null || fallFrom(required) <= 0;
  }

  public String text() {
    return text(value, decimals);
  }

  /** {@code value} with {@code decimals}, always with a full stop. */
  public static String text(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}

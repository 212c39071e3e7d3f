package org.hearsay.grounding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When what is claimed happened, happens or is to happen.
 *
 * @param time id of the time expression that says so; null when it was inferred
 * @param from first day, included; null when unknown
 * @param to first day after it; null when unknown
 * @param precision how closely it is known
 */
public record When(
    @Nullable String time, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

  /** How long the stretch is within which it lies. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN
  }
}

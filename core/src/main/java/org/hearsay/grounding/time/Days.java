package org.hearsay.grounding.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, before it has a place in the text.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value; null when it cannot be told
 * @param from first day, included; null when it has no place in the calendar
 * @param to first day after it; null exactly when {@code from} is
 */
record Days(
    TimeType type, @Nullable String value, @Nullable LocalDate from, @Nullable LocalDate to) {

  static Days day(LocalDate day) {
    return date(day.toString(), day, day.plusDays(1));
  }

  static Days date(String value, LocalDate from, LocalDate to) {
    return new Days(TimeType.DATE, value, from, to);
  }

  /** A value without days in the calendar, such as {@code PAST_REF} or {@code XXXX-11-03}. */
  static Days vague(TimeType type, @Nullable String value) {
    return new Days(type, value, null, null);
  }
}

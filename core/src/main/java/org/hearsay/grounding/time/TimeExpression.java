package org.hearsay.grounding.time;

import java.time.LocalDate;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means.
 *
 * @param id unique in the article: {@code t1}, {@code t2}, ...
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2016-11-01}, {@code P3Y} or {@code PAST_REF}; null when
 *     it cannot be told
 * @param from first day, included; null when it has no place in the calendar
 * @param to first day after it; later than {@code from}
 * @param evidence the rule that found it
 */
public record TimeExpression(
    String id,
    Span span,
    TimeType type,
    @Nullable String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Evidence evidence) {

  public TimeExpression {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(id + ": empty days " + from + " to " + to);
    }
  }
}

package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.text.Span;

/**
 * A time of the day that a statement gives.
 *
 * @param span the words
 * @param time what they mean
 */
record Clock(Span span, ClockTime time) {

  /** How far before an expression "about" and "just after" are looked for. */
  private static final int BEFORE = 16;

  static List<Clock> in(Statement statement) {
    String text = statement.reading().article().text();
    List<Clock> clocks = new ArrayList<>();
    for (TimeExpression time : statement.reading().grounding().times()) {
      if (statement.span().contains(time.span())) {
        int start = Math.max(0, time.span().start() - BEFORE);
        ClockTime clock = ClockTime.of(time.value(), text.substring(start, time.span().end()));
        if (clock != null) {
          clocks.add(new Clock(time.span(), clock));
        }
      }
    }
    return clocks;
  }
}

package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its bound, before what it counts is known.
 *
 * @param first index of its first token in the sentence, bound and currency included
 * @param last index of its last token, included
 * @param numberLast index of the last token of the number proper
 */
record Amount(
    int first,
    int last,
    int numberLast,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high,
    Bound bound,
    @Nullable String unit) {

  static Amount exact(int first, int last, BigDecimal value) {
    return new Amount(first, last, last, value, value, value, Bound.EXACT, null);
  }

  static Amount range(int first, int last, BigDecimal low, BigDecimal high) {
    return new Amount(first, last, last, low, null, high, Bound.RANGE, null);
  }

  static Amount atLeast(int first, int last, BigDecimal low) {
    return new Amount(first, last, last, low, null, null, Bound.AT_LEAST, null);
  }

  /** The same with another bound; a range keeps its ends whatever stands around it. */
  Amount bounded(Bound other) {
    BigDecimal value = best;
    if (bound != Bound.EXACT || value == null) {
      return this;
    }
    return switch (other) {
      case EXACT, RANGE -> this;
      case AT_LEAST -> new Amount(first, last, numberLast, value, null, null, other, unit);
      case AT_MOST -> new Amount(first, last, numberLast, null, null, value, other, unit);
      case ABOUT -> new Amount(first, last, numberLast, null, value, null, other, unit);
    };
  }

  Amount from(int earlier) {
    return new Amount(earlier, last, numberLast, low, best, high, bound, unit);
  }

  Amount to(int later) {
    return new Amount(first, later, numberLast, low, best, high, bound, unit);
  }

  Amount in(String named) {
    return new Amount(first, last, numberLast, low, best, high, bound, named);
  }
}

package org.hearsay.story.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.grounding.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a statement leaves room for, both ends included.
 *
 * @param low the least; null when there is none
 * @param high the most; null when there is none
 */
record NumberRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  NumberRange {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " above high " + high);
    }
  }

  static NumberRange exactly(long number) {
    return new NumberRange(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
  }

  /** What the quantity's words leave room for; "about 3,000" is anything that rounds to it. */
  static NumberRange of(Quantity quantity) {
    BigDecimal best = quantity.best();
    return switch (quantity.bound()) {
      case ABOUT -> best == null ? given(quantity) : around(best);
      case EXACT -> best == null ? given(quantity) : new NumberRange(best, best);
      case AT_LEAST, AT_MOST, RANGE -> given(quantity);
    };
  }

  private static NumberRange given(Quantity quantity) {
    return new NumberRange(quantity.low(), quantity.high());
  }

  /** Half a unit of the last figure that is not zero to both sides, a tenth at the least. */
  private static NumberRange around(BigDecimal best) {
    BigDecimal plain = best.stripTrailingZeros();
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    BigDecimal slack = unit.multiply(HALF).max(best.abs().multiply(TENTH));
    return new NumberRange(best.subtract(slack), best.add(slack));
  }

  /** Whether one number could be meant by both. */
  boolean meets(NumberRange other) {
    return !below(other) && !other.below(this);
  }

  /** Whether all of it lies below all of the other. */
  boolean below(NumberRange other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** What the two come to together. */
  NumberRange plus(NumberRange other) {
    return new NumberRange(sum(low, other.low), sum(high, other.high));
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? null : one.add(two);
  }

  /** As people write it: "6", "3 to 5", "6 or more", "at most 20". */
  @Override
  public String toString() {
    if (low == null && high == null) {
      return "any number";
    }
    if (high == null) {
      return plain(low) + " or more";
    }
    if (low == null) {
      return "at most " + plain(high);
    }
    return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null
        ? ""
        : number
            .setScale(
                Math.min(1, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP)
            .toPlainString();
  }
}

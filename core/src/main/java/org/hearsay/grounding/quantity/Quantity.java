package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many, of what, where.
 *
 * @param id unique in the article: {@code q1}, {@code q2}, ...
 * @param span the words of the number with its bound
 * @param low the least it can be; null when the text gives no lower bound
 * @param best the number given; null where the text gives only a bound
 * @param high the most it can be; null when the text gives no upper bound
 * @param bound how the number is meant
 * @param unit such as {@code percent}, {@code USD}, {@code km}; null for a plain count
 * @param what what is counted, such as "fighters"; null when not said
 * @param scope where or among whom, such as "in Mosul"; null when not said
 * @param effect dead, injured, ... when it is a count of these; null otherwise
 * @param evidence the rule that found it
 */
public record Quantity(
    String id,
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high,
    Bound bound,
    @Nullable String unit,
    @Nullable String what,
    @Nullable String scope,
    @Nullable Effect effect,
    Evidence evidence) {

  public Quantity {
    low = plain(low);
    best = plain(best);
    high = plain(high);
    if (low == null && best == null && high == null) {
      throw new IllegalArgumentException(id + ": a quantity without a number");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(id + ": low " + low + " above high " + high);
    }
  }

  /** 3E+3 as 3000: equal numbers without a fraction are equal however they were computed. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null || number.scale() >= 0 ? number : number.setScale(0);
  }
}

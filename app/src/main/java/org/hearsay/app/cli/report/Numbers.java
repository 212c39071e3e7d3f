package org.hearsay.app.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Quantities in words: "at least 40 people missing in the lower valley". */
final class Numbers {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private Numbers() {}

  static String of(Quantity quantity) {
    StringBuilder out = new StringBuilder(amount(quantity));
    Effect effect = quantity.effect();
    append(out, quantity.what());
    if (effect != null) {
      append(out, effect.name().toLowerCase(Locale.ROOT));
    }
    append(out, quantity.scope());
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable String words) {
    if (words != null && !words.isBlank() && !endsWithWord(out, words)) {
      out.append(' ').append(words);
    }
  }

  /** Whether the last word is there already: "40 dead" counts the dead, once. */
  private static boolean endsWithWord(StringBuilder out, String word) {
    return out.toString().toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT));
  }

  private static String amount(Quantity quantity) {
    BigDecimal best = quantity.best();
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    String unit = quantity.unit();
    return switch (quantity.bound()) {
      case AT_LEAST -> "at least " + one(low, best, high, unit);
      case AT_MOST -> "at most " + one(high, best, low, unit);
      case ABOUT -> "about " + one(best, low, high, unit);
      case EXACT -> one(best, low, high, unit);
      case RANGE ->
          low == null || high == null || low.compareTo(high) == 0
              ? one(best, low, high, unit)
              : withUnit(number(low) + " to " + number(high), unit);
    };
  }

  /** The first of the three that is there; a quantity has one at least. */
  private static String one(
      @Nullable BigDecimal first,
      @Nullable BigDecimal second,
      @Nullable BigDecimal third,
      @Nullable String unit) {
    BigDecimal value = first != null ? first : second != null ? second : third;
    if (value == null) {
      throw new IllegalArgumentException("a quantity without a number");
    }
    return withUnit(number(value), unit);
  }

  private static String withUnit(String number, @Nullable String unit) {
    if (unit == null) {
      return number;
    }
    if (unit.equals("percent")) {
      return number + "%";
    }
    // ISO 4217 codes stand before the amount, units of measure after it.
    return unit.matches("[A-Z]{3}") ? unit + " " + number : number + " " + unit;
  }

  private static String number(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(BILLION) >= 0) {
      return scaled(value, BILLION, " billion");
    }
    return size.compareTo(MILLION) >= 0 ? scaled(value, MILLION, " million") : grouped(value);
  }

  /** "3.5 million", unless that would round the number. */
  private static String scaled(BigDecimal value, BigDecimal by, String word) {
    BigDecimal scaled = value.divide(by, 3, RoundingMode.HALF_UP);
    return scaled.multiply(by).compareTo(value) == 0 ? grouped(scaled) + word : grouped(value);
  }

  private static String grouped(BigDecimal value) {
    // Made anew: DecimalFormat is not thread-safe.
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}

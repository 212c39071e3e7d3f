package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static @Nullable BigDecimal number(@Nullable String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // low, best, high, bound, unit, what, scope, effect, words
        "-, 12, -, EXACT, -, people, in Lund, DEAD, 12 people dead in Lund",
        "40, -, -, AT_LEAST, -, -, -, MISSING, at least 40 missing",
        "-, -, 30, AT_MOST, -, houses, -, -, at most 30 houses",
        "-, 400, -, ABOUT, -, lorries, -, -, about 400 lorries",
        "30, -, 40, RANGE, -, people, -, INJURED, 30 to 40 people injured",
        "-, 3.5, -, EXACT, percent, -, of voters, -, 3.5% of voters",
        "-, 3500000, -, EXACT, EUR, -, -, -, EUR 3.5 million",
        "-, 1234567, -, EXACT, -, votes, -, -, '1,234,567 votes'",
        "-, 2000000000, -, ABOUT, USD, -, -, -, about USD 2 billion",
        "-, 15, -, EXACT, km, -, -, -, 15 km",
        "-, 4800, -, EXACT, -, residents, -, -, '4,800 residents'",
        "-, 3, -, EXACT, -, the dead, -, DEAD, 3 the dead"
      })
  void aQuantityIsSaidAsAPersonWouldSayIt(
      @Nullable String low,
      @Nullable String best,
      @Nullable String high,
      Bound bound,
      @Nullable String unit,
      @Nullable String what,
      @Nullable String scope,
      @Nullable Effect effect,
      String words) {
    Quantity quantity =
        new Quantity(
            "q1",
            new Span(0, 1),
            number(low),
            number(best),
            number(high),
            bound,
            unit,
            what,
            scope,
            effect,
            HandmadeReading.EVIDENCE);
    assertThat(Numbers.of(quantity)).isEqualTo(words);
  }
}

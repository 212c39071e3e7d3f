package org.hearsay.story.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberRangeTest {

  private static NumberRange range(
      @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, Bound bound) {
    return NumberRange.of(
        new Quantity(
            "q1",
            new Span(0, 1),
            number(low),
            number(best),
            number(high),
            bound,
            null,
            null,
            null,
            null,
            new Evidence(new RuleId("test/number"), 1)));
  }

  private static @Nullable BigDecimal number(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static NumberRange exactly(int value) {
    return NumberRange.exactly(value);
  }

  @Test
  void aBoundLeavesRoomToOneSide() {
    NumberRange atLeastSix = range(6, null, null, Bound.AT_LEAST);
    assertThat(atLeastSix.meets(exactly(11))).isTrue();
    assertThat(atLeastSix.meets(exactly(5))).isFalse();
    assertThat(range(null, null, 6, Bound.AT_MOST).meets(exactly(7))).isFalse();
  }

  @Test
  void aboutIsWhatRoundsToIt() {
    assertThat(range(null, 3000, null, Bound.ABOUT).meets(exactly(2600))).isTrue();
    assertThat(range(null, 3000, null, Bound.ABOUT).meets(exactly(3600))).isFalse();
    assertThat(range(null, 16, null, Bound.ABOUT).meets(exactly(17))).isTrue();
    assertThat(range(null, 16, null, Bound.ABOUT).meets(exactly(20))).isFalse();
  }

  @Test
  void rangesMeetWhereTheyOverlap() {
    NumberRange threeToFive = range(3, null, 5, Bound.RANGE);
    assertThat(threeToFive.meets(range(5, null, 9, Bound.RANGE))).isTrue();
    assertThat(threeToFive.meets(range(6, null, 9, Bound.RANGE))).isFalse();
    assertThat(threeToFive.plus(exactly(1))).isEqualTo(range(4, null, 6, Bound.RANGE));
  }

  @Test
  void itReadsAsPeopleWriteIt() {
    assertThat(exactly(6)).hasToString("6");
    assertThat(range(3, null, 5, Bound.RANGE)).hasToString("3 to 5");
    assertThat(range(6, null, null, Bound.AT_LEAST)).hasToString("6 or more");
    assertThat(range(null, null, 20, Bound.AT_MOST)).hasToString("at most 20");
  }
}

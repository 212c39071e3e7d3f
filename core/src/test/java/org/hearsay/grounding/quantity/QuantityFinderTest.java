package org.hearsay.grounding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Parses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private static List<Quantity> find(String text) {
    return new QuantityFinder().find(Parses.of(text).article().parsed(), List.of());
  }

  /** Low, best, high, bound, unit, what, scope, effect; "-" for what is absent. */
  private static String read(Quantity q) {
    return String.join(
        " ",
        number(q.low()),
        number(q.best()),
        number(q.high()),
        name(q.bound()),
        q.unit() == null ? "-" : q.unit(),
        q.what() == null ? "-" : q.what().replace(' ', '_'),
        q.scope() == null ? "-" : q.scope().replace(' ', '_'),
        q.effect() == null ? "-" : name(q.effect()));
  }

  private static String number(java.math.@org.jspecify.annotations.Nullable BigDecimal n) {
    return n == null ? "-" : n.stripTrailingZeros().toPlainString();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They saw 40 fighters.; 40 40 40 exact - fighters - -",
        "They saw at least 40 fighters.; 40 - - at-least - fighters - -",
        "They saw more than 40 fighters.; 40 - - at-least - fighters - -",
        "They saw up to 40 fighters.; - - 40 at-most - fighters - -",
        "They saw nearly 100 fighters.; - 100 - about - fighters - -",
        "They saw about 100 fighters.; - 100 - about - fighters - -",
        "They saw dozens of fighters.; 24 - - at-least - fighters - -",
        "They saw tens of thousands of fighters.; 20000 - - at-least - fighters - -",
        "They saw between 30 and 40 fighters.; 30 - 40 range - fighters - -",
        "They saw 30 to 40 fighters.; 30 - 40 range - fighters - -",
        "They saw two or three fighters.; 2 - 3 range - fighters - -",
        "They saw two hundred fighters.; 200 200 200 exact - fighters - -",
        "It cost $3.5 million.; 3500000 3500000 3500000 exact USD - - -",
        "It cost 20 million euros.; 20000000 20000000 20000000 exact EUR - - -",
        "It lost 20 percent of its ships.; 20 20 20 exact percent ships - -",
        "They walked 30 km.; 30 30 30 exact km - - -",
        "The blast killed 12 people.; 12 12 12 exact - people - dead",
        "At least 12 people were killed.; 12 - - at-least - people - dead",
        "In the fire 12 people died.; 12 12 12 exact - people - dead",
        "The attack left 12 people dead.; 12 12 12 exact - people - dead",
        "The blast wounded 12 soldiers.; 12 12 12 exact - soldiers - injured",
        "The flood left 12 people missing.; 12 12 12 exact - people - missing",
        "Police arrested 12 men.; 12 12 12 exact - men - detained",
        "The flood displaced 12,000 people.; 12000 12000 12000 exact - people - displaced",
        "They confirmed 12 deaths.; 12 12 12 exact - deaths - dead",
        "The death toll has risen to 12.; 12 12 12 exact - - - dead",
        "A man was killed in the blast.; 1 1 1 exact - man - dead",
        "Nobody was injured in the blast.; 0 0 0 exact - - - injured",
        "Both victims died in the blast.; 2 2 2 exact - victims - dead",
      })
  void aSentenceWithOneQuantity(String text, String expected) {
    assertThat(find(text)).extracting(QuantityFinderTest::read).containsExactly(expected);
  }

  @Test
  void twoQuantitiesWithScopesDoNotMix() {
    assertThat(
            find(
                "There are 3,000 to 5,000 fighters in the city and 1,500 to 2,500 on the outskirts."))
        .extracting(QuantityFinderTest::read)
        .containsExactly(
            "3000 - 5000 range - fighters in_the_city -",
            "1500 - 2500 range - fighters on_the_outskirts -");
  }

  @Test
  void eachVerbGivesItsOwnEffect() {
    assertThat(find("The blast killed six people and injured 32."))
        .extracting(QuantityFinderTest::read)
        .containsExactly("6 6 6 exact - people - dead", "32 32 32 exact - - - injured");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The man, 36, left the town.",
        "The 36-year-old man left the town.",
        "She is aged 36.",
        "They flew in a Boeing 737.",
        "They took Route 66.",
        "It was the third attack.",
        "They won 3-1.",
        "It is one of the largest towns.",
        "A man left the town.",
        "A plan was killed.",
        "He lives at 12 Long Street.",
      })
  void whatCountsNothingIsNotFound(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aDeniedDeathIsNoneCounted() {
    assertThat(find("The two men were not killed."))
        .extracting(Quantity::effect)
        .containsOnlyNulls();
  }

  @Test
  @Timeout(60)
  void hostileNumbersAreReadInTime() {
    String text =
        "They saw "
            + "9".repeat(40)
            + " men and "
            + "1".repeat(50_000)
            + " boys. "
            + IntStream.range(0, 20_000).mapToObj(i -> "two").collect(Collectors.joining(" "))
            + ".";
    assertThat(find(text)).allSatisfy(q -> assertThat(q.span().length()).isLessThan(100_000));
  }
}

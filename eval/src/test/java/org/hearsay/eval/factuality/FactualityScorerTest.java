package org.hearsay.eval.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;
import org.hearsay.eval.Given;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** How certain the text makes an event. */
class FactualityScorerTest {

  private static final String TEXT = "They fled, may return, and did not surrender.";

  @Test
  void theRecordsWordsReachTheScalesNumbers() {
    FactualityScorer.Result result =
        score(
            List.of(marked("fled", 3), marked("return", 1), marked("surrender", -3)),
            given()
                .claim("fled", factuality(Certainty.CERTAIN, Polarity.POSITIVE))
                .claim("return", factuality(Certainty.POSSIBLE, Polarity.POSITIVE))
                .claim("surrender", factuality(Certainty.CERTAIN, Polarity.NEGATIVE)));
    assertThat(result.answered()).isEqualTo(100);
    assertThat(result.meanError()).isZero();
    assertThat(result.correlation()).isCloseTo(1, within(1e-9));
    assertThat(result.macroF1()).isCloseTo(100, within(1e-9));
  }

  @Test
  void anEventWithoutAClaimCountsAsCertain() {
    FactualityScorer.Result result = score(List.of(marked("return", 1)), given());
    assertThat(result.answered()).isZero();
    assertThat(result.meanError()).isEqualTo(2);
    assertThat(result.correlation()).isZero();
  }

  @Test
  void whatIsHypotheticalOrUnderspecifiedIsZero() {
    assertThat(
            Scale.UW.number(
                new Factuality(
                    Certainty.CERTAIN, Polarity.POSITIVE, TimeReference.HYPOTHETICAL, null)))
        .isZero();
    assertThat(Scale.UW.number(factuality(Certainty.UNDERSPECIFIED, Polarity.NEGATIVE))).isZero();
    assertThat(Scale.UW.number(factuality(Certainty.CERTAIN, Polarity.UNDERSPECIFIED))).isZero();
  }

  @Test
  void theTwoCorporaGiveTheWordsDifferentNumbers() {
    Factuality probable = factuality(Certainty.PROBABLE, Polarity.NEGATIVE);
    Factuality possible = factuality(Certainty.POSSIBLE, Polarity.POSITIVE);
    assertThat(Scale.UW.number(probable)).isEqualTo(-2);
    assertThat(Scale.UW.number(possible)).isEqualTo(1);
    assertThat(Scale.MEANTIME.number(probable)).isEqualTo(-1.5);
    assertThat(Scale.MEANTIME.number(possible)).isEqualTo(0.75);
  }

  @Test
  void theClaimOnTheSameWordAnswersBeforeALongerOne() {
    Span word = new Span(5, 9);
    FactualityScorer.Result result =
        FactualityScorer.score(
            Map.of("a", List.of(new Answer(word, 1))),
            Map.of("a", List.of(new Answer(new Span(0, 20), 3), new Answer(word, 1))));
    assertThat(result.meanError()).isZero();
  }

  @Test
  void macroF1IsTheMeanOverTheBandsThatOccur() {
    // Certain: 1 of 2 guessed is right, all of 1 found, F1 66.7. Negative: none of 1 found, F1 0.
    FactualityScorer.Result result =
        FactualityScorer.score(
            Map.of("a", List.of(new Answer(new Span(0, 1), 3), new Answer(new Span(2, 3), -3))),
            Map.of());
    assertThat(result.macroF1()).isCloseTo(100 / 3.0, within(1e-9));
  }

  private static Given given() {
    return new Given(TEXT);
  }

  private static Factuality factuality(Certainty certainty, Polarity polarity) {
    return new Factuality(certainty, polarity, TimeReference.PAST, null);
  }

  private static Answer marked(String word, double value) {
    return new Answer(given().span(word), value);
  }

  private static FactualityScorer.Result score(List<Answer> gold, Given given) {
    return FactualityScorer.score(
        Map.of("a", gold), Map.of("a", Answer.of(given.reading(), Scale.UW)));
  }
}

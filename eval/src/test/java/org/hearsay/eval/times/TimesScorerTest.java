package org.hearsay.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.Given;
import org.hearsay.eval.score.Counts;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Time expressions found and resolved. */
class TimesScorerTest {

  private static final String TEXT = "On 3 May 1921 the siege began; it lasted three years.";

  @Test
  void whatIsFoundWithItsValueCountsFourTimes() {
    Map<String, Counts> score =
        score(
            List.of(marked(3, 13, "DATE", "1921-05-03"), marked(41, 52, "DURATION", "P3Y")),
            new Given(TEXT)
                .time("3 May 1921", TimeType.DATE, "1921-05-03")
                .time("three years", TimeType.DURATION, "P3Y"));
    assertThat(score)
        .containsOnlyKeys("strict", "relaxed", "type", "value")
        .allSatisfy((name, counts) -> assertThat(counts).isEqualTo(new Counts(2, 2, 2)));
  }

  @Test
  void aTooShortSpanIsRelaxedButNotStrict() {
    Map<String, Counts> score =
        score(
            List.of(marked(3, 13, "DATE", "1921-05-03")),
            new Given(TEXT).time("May 1921", TimeType.DATE, "1921-05"));
    assertThat(score.get("strict")).isEqualTo(new Counts(0, 1, 1));
    assertThat(score.get("relaxed")).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.get("type")).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.get("value")).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void anIgnoredExpressionIsNeitherAskedForNorPunished() {
    Timex ignored = new Timex(new Span(3, 13), "DATE", "", true);
    Map<String, Counts> score =
        score(List.of(ignored), new Given(TEXT).time("3 May 1921", TimeType.DATE, "1921-05-03"));
    assertThat(score.get("relaxed")).isEqualTo(Counts.NONE);
  }

  @Test
  void anExpressionThatNobodyMarkedCostsPrecision() {
    Map<String, Counts> score =
        score(List.of(), new Given(TEXT).time("three years", TimeType.DURATION, "P3Y"));
    assertThat(score.get("strict")).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void zeroSecondsAndTheTimeZoneDoNotCount() {
    assertThat(Timex.normal("2003-03-20t05:34:00Z")).isEqualTo("2003-03-20T05:34");
    assertThat(Timex.normal("2003-03-20T05:34+03:00")).isEqualTo("2003-03-20T05:34");
    assertThat(Timex.normal("2003-03-20T05:34:17-0500")).isEqualTo("2003-03-20T05:34:17");
    assertThat(Timex.normal(" past_ref ")).isEqualTo("PAST_REF");
    assertThat(Timex.normal(null)).isEmpty();
  }

  @Test
  void aTextThatWasNotReadFindsNothing() {
    assertThat(
            TimesScorer.score(Map.of("a", List.of(marked(3, 13, "DATE", "1921-05-03"))), Map.of())
                .get("relaxed"))
        .isEqualTo(new Counts(0, 0, 1));
  }

  private static Map<String, Counts> score(List<Timex> gold, Given given) {
    return TimesScorer.score(Map.of("a", gold), Map.of("a", Timex.of(given.reading())));
  }

  private static Timex marked(int start, int end, String type, String value) {
    return new Timex(new Span(start, end), type, value, false);
  }
}

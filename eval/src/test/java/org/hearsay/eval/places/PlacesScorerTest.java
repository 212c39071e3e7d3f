package org.hearsay.eval.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.Given;
import org.hearsay.eval.score.Counts;
import org.junit.jupiter.api.Test;

/** Places found and located. */
class PlacesScorerTest {

  private static final String TEXT = "From Lyon the convoy went to Milan, and on to Springfield.";

  @Test
  void aPlaceOnItsSpotIsBothRecognisedAndLocated() {
    PlacesScorer.Result result =
        score(
            List.of(new Spot("lyon", 7, 45.76, 4.84)), new Given(TEXT).place("Lyon", 45.75, 4.85));
    assertThat(result.recognition()).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.located()).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.accuracy()).isEqualTo(100);
    assertThat(result.medianKilometres()).isCloseTo(1.4, within(0.2));
  }

  @Test
  void aNamesakeFarAwayIsRecognisedOnly() {
    PlacesScorer.Result result =
        score(
            List.of(new Spot("springfield", 51.5, 39.80, -89.64)),
            new Given(TEXT).place("Springfield", 42.10, -72.59));
    assertThat(result.recognition().hit()).isEqualTo(1);
    assertThat(result.located()).isEqualTo(new Counts(0, 1, 1));
    assertThat(result.accuracy()).isZero();
  }

  @Test
  void theSameWordsElsewhereInTheTextAreAnotherPlace() {
    assertThat(
            score(
                    List.of(new Spot("milan", 2, 45.46, 9.19)),
                    new Given(TEXT).place("Milan", 45.46, 9.19))
                .recognition())
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void aPlaceWithoutAPointIsLeftOut() {
    assertThat(score(List.of(), new Given(TEXT).place("Milan", null, null)).recognition())
        .isEqualTo(Counts.NONE);
  }

  @Test
  void onePlaceAnswersForOneMark() {
    Spot lyon = new Spot("lyon", 7, 45.76, 4.84);
    assertThat(score(List.of(lyon, lyon), new Given(TEXT).place("Lyon", 45.76, 4.84)).recognition())
        .isEqualTo(new Counts(1, 1, 2));
  }

  private static PlacesScorer.Result score(List<Spot> gold, Given given) {
    return PlacesScorer.score(Map.of("a", gold), Map.of("a", Spot.of(given.reading())));
  }
}

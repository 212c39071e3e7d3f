package org.hearsay.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;
import org.hearsay.eval.Given;
import org.hearsay.eval.score.Counts;
import org.hearsay.grounding.quantity.Effect;
import org.junit.jupiter.api.Test;

/** What single articles say of an incident's numbers, place and day. */
class IncidentsScorerTest {

  private static final Counts RIGHT = new Counts(1, 1, 1);
  private static final Counts WRONG = new Counts(0, 1, 1);
  private static final Counts SILENT = new Counts(0, 0, 1);
  private static final LocalDate DAY = LocalDate.of(2014, 3, 8);
  private static final Factuality CERTAIN =
      new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, TimeReference.PAST, null);
  private static final String TEXT =
      "Two died and five fell in Dayton; police met in Columbus, where three more died later.";

  private static Given given() {
    return new Given(TEXT)
        .place("Dayton", 39.76, -84.19)
        .place("Columbus", 39.96, -83.0)
        .number("Two", Effect.DEAD, 2, 2, 2)
        .number("five", Effect.INJURED, 5, null, null)
        .number("three", Effect.DEAD, 3, 3, 3);
  }

  @Test
  void theFirstNumberAndAnyNumberArePutToTheGold() {
    Given read = given().claim("met", CERTAIN, null, List.of(), List.of(2, 1, 0));
    Map<String, Counts> firstIsRight = score(incident(2, 0), read);
    assertThat(firstIsRight.get("dead (any)")).isEqualTo(RIGHT);
    assertThat(firstIsRight.get("dead (first)")).isEqualTo(RIGHT);
    Map<String, Counts> anotherIsRight = score(incident(3, 0), read);
    assertThat(anotherIsRight.get("dead (any)")).isEqualTo(RIGHT);
    assertThat(anotherIsRight.get("dead (first)")).isEqualTo(WRONG);
  }

  @Test
  void aBoundIsRightWhenItLeavesRoomForTheGold() {
    Given read = given().claim("fell", CERTAIN, null, List.of(), List.of(1));
    assertThat(score(incident(0, 7), read).get("injured (any)")).isEqualTo(RIGHT);
    assertThat(score(incident(0, 4), read).get("injured (any)")).isEqualTo(WRONG);
  }

  @Test
  void aNumberWhereTheRegisterHasNoneCostsPrecisionOnly() {
    Given read = given().claim("fell", CERTAIN, null, List.of(), List.of(1));
    assertThat(score(incident(1, 0), read).get("injured (any)")).isEqualTo(new Counts(0, 1, 0));
    assertThat(score(incident(1, 0), read).get("dead (any)")).isEqualTo(SILENT);
  }

  @Test
  void aNumberOfNoClaimIsNotRead() {
    assertThat(score(incident(2, 5), given()).get("dead (any)")).isEqualTo(SILENT);
  }

  @Test
  void claimsWithCasualtiesSpeakFirstForPlaceAndDay() {
    Given read =
        given()
            .claim("fell", CERTAIN, DAY, List.of(0), List.of(1))
            .claim("met", CERTAIN, DAY.plusDays(1), List.of(1), List.of())
            .claim("later", CERTAIN, DAY.plusDays(1), List.of(1), List.of());
    Map<String, Counts> score = score(incident(2, 5), read);
    assertThat(score.get("place (any)")).isEqualTo(RIGHT);
    assertThat(score.get("place (most frequent)")).isEqualTo(RIGHT);
    assertThat(score.get("date (any)")).isEqualTo(RIGHT);
    assertThat(score.get("date (most frequent)")).isEqualTo(RIGHT);
  }

  @Test
  void otherClaimsSpeakWhereThoseAreSilentAndTheMostFrequentWins() {
    Given read =
        given()
            .claim("fell", CERTAIN, DAY, List.of(0), List.of())
            .claim("met", CERTAIN, DAY.plusDays(1), List.of(1), List.of())
            .claim("later", CERTAIN, DAY.plusDays(1), List.of(1), List.of());
    Map<String, Counts> score = score(incident(2, 5), read);
    assertThat(score.get("place (any)")).isEqualTo(RIGHT);
    assertThat(score.get("place (most frequent)")).isEqualTo(WRONG);
    assertThat(score.get("date (most frequent)")).isEqualTo(WRONG);
    assertThat(score.get("date +-1 (most frequent)")).isEqualTo(RIGHT);
  }

  @Test
  void aPlaceWithoutAPointIsHeldAgainstTheCitysName() {
    Given read =
        new Given(TEXT)
            .place("Dayton", null, null)
            .claim("fell", CERTAIN, null, List.of(0), List.of());
    assertThat(score(incident(2, 5), read).get("place (any)")).isEqualTo(RIGHT);
  }

  @Test
  void anArticleThatWasNotReadSaysNothing() {
    assertThat(IncidentsScorer.score(List.of(incident(2, 5)), Map.of()))
        .allSatisfy((name, counts) -> assertThat(counts).isEqualTo(SILENT));
  }

  private static Incident incident(int dead, int injured) {
    return new Incident(dead, injured, "Dayton (county)", 39.75, -84.2, DAY, List.of("a"));
  }

  private static Map<String, Counts> score(Incident incident, Given read) {
    return IncidentsScorer.score(List.of(incident), Map.of("a", Digest.of(read.reading())));
  }
}

package org.hearsay.story.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of reports: the earlier of 1 March, the later of the next day unless it says otherwise. */
class ComparerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // numbers
        "Three people were killed in the blast.|Five people were killed in the blast.|UPDATES",
        "Five people were killed in the blast.|Three people were killed in the blast.|CONTRADICTS",
        "At least three people were killed in the blast.|Five people were killed in the blast.|RESTATES",
        "Seven people were injured in the blast.|Six people were injured in the blast.|UPDATES",
        "Two people were killed in the blast.|Nine people were killed in separate blasts since Friday.|SCOPE"
      })
  void numbers(String earlier, String later, RelationKind kind) {
    assertThat(kinds(earlier, later, Aspect.NUMBER)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ana Holt, 24, was hurt in the fire.|Ana Holt, 26, was hurt in the fire.|CONTRADICTS",
        "Ana Holt, 24, was hurt in the fire.|Ana Holt, 24, remains in hospital.|RESTATES"
      })
  void ages(String earlier, String later, RelationKind kind) {
    assertThat(Reports.between("2026-03-01", earlier, "2026-03-02", later))
        .filteredOn(one -> one.evidence().rule().name().equals("relation/age"))
        .extracting(ClaimRelation::kind)
        .containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire began around 6 p.m. on Friday.|The fire began at 6:07 p.m. on Friday.|RESTATES",
        "The fire began around 6 p.m. on Friday.|The fire began at 7:30 p.m. on Friday.|CONTRADICTS",
        "The fire began at 1:30 a.m. on Friday.|The fire began at 1:30 p.m. on Friday.|CONTRADICTS"
      })
  void times(String earlier, String later, RelationKind kind) {
    assertThat(kinds(earlier, later, Aspect.TIME)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire broke out at 313 North Mill Street.|The fire broke out at 312 North Mill Street.|CONTRADICTS",
        "The fire broke out at 313 North Mill Street.|The fire was in the 300 block of Mill Street.|RESTATES",
        "The fire broke out in Morgate Lane.|The fire broke out in Moregate Lane.|CONTRADICTS",
        "The fire broke out in Mill Drive.|The fire broke out in Mill Road.|CONTRADICTS"
      })
  void places(String earlier, String later, RelationKind kind) {
    assertThat(kinds(earlier, later, Aspect.PLACE)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police are still searching for the driver.|The driver was arrested on Sunday.|UPDATES",
        "The boy is in critical condition.|The boy died on Sunday.|UPDATES",
        "The boy died on Saturday.|The boy is in critical condition.|CONTRADICTS"
      })
  void states(String earlier, String later, RelationKind kind) {
    assertThat(kinds(earlier, later, Aspect.POLARITY)).containsOnly(kind);
  }

  @Test
  void aNameSpeltOtherwiseIsAContradiction() {
    List<ClaimRelation> found =
        Reports.between(
            "2026-03-01", "Consuelo Garza died.", "2026-03-02", "Comsuelo Garza was shot dead.");
    ClaimRelation spelling =
        found.stream().filter(one -> one.on() == Aspect.PARTICIPANT).findFirst().orElseThrow();
    assertThat(spelling.kind()).isEqualTo(RelationKind.CONTRADICTS);
    assertThat(spelling.why()).contains("Consuelo Garza").contains("Comsuelo Garza");
  }

  @Test
  void peopleGrowOlderBetweenReports() {
    List<ClaimRelation> found =
        Reports.between(
            "2024-09-01", "Ana Holt, 24, was hurt.", "2026-03-02", "Ana Holt, 26, was released.");
    assertThat(found).extracting(ClaimRelation::kind).containsOnly(RelationKind.RESTATES);
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() {
    List<Facts> one = Reports.of("2026-03-01", "Three people were killed in the blast.");
    List<Facts> two = Reports.of("2026-03-02", "Five people were killed in the blast.");
    assertThat(Comparer.compare(one.get(0), two.get(0)))
        .isNotEmpty()
        .isEqualTo(Comparer.compare(two.get(0), one.get(0)));
  }

  @Test
  void whatHasNothingInCommonIsLeftAlone() {
    assertThat(
            Reports.between(
                "2026-03-01", "The bridge is shut.", "2026-03-02", "Ana Holt won the election."))
        .isEmpty();
  }

  private static List<RelationKind> kinds(String earlier, String later, Aspect on) {
    return Reports.between("2026-03-01", earlier, "2026-03-02", later).stream()
        .filter(one -> one.on() == on)
        .map(ClaimRelation::kind)
        .toList();
  }
}

package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who said what, by which words. */
class AttributionScorerTest {

  private static final String TEXT =
      "Ana Ruiz, the mayor, said that “the dam will hold.” It is believed the road is closed.";
  private static final Parts MAYOR =
      parts("Ana Ruiz, the mayor,", "said", "that “the dam will hold.”");
  private static final Parts BELIEVED = parts(null, "is believed", "the road is closed");

  @Test
  void theGoldAgainstItselfScoresHundredEverywhere() {
    assertThat(score(MAYOR, BELIEVED))
        .containsOnlyKeys(Measure.values())
        .allSatisfy((measure, counts) -> assertThat(counts.f1()).isEqualTo(100));
  }

  @Test
  void aPartOfTheSourceIsEnoughForTheRelation() {
    Map<Measure, Counts> score = score(parts("Ana Ruiz", "said", "the dam will hold"), BELIEVED);
    assertThat(score)
        .containsEntry(Measure.RELATION, new Counts(2, 2, 2))
        .containsEntry(Measure.SOURCE_CHARACTERS, new Counts(7, 7, 15));
  }

  @Test
  void aSourceWhereTheGoldHasNoneIsWrong() {
    Map<Measure, Counts> score = score(MAYOR, parts("mayor", "is believed", "the road is closed"));
    assertThat(score).containsEntry(Measure.RELATION, new Counts(1, 2, 2));
    assertThat(score).containsEntry(Measure.SOURCE_OVERLAP, new Counts(1, 2, 1));
    assertThat(score).containsEntry(Measure.CONTENT_EXACT, new Counts(2, 2, 2));
  }

  @Test
  void lessThanHalfOfTheContentIsNotTheRelation() {
    Map<Measure, Counts> score = score(parts("Ana Ruiz", "said", "that “the"), BELIEVED);
    assertThat(score).containsEntry(Measure.RELATION, new Counts(1, 2, 2));
    assertThat(score).containsEntry(Measure.CONTENT_OVERLAP, new Counts(2, 2, 2));
  }

  @Test
  void outerQuotationMarksAndFullStopsDoNotMakeAContentInexact() {
    Parts gold = parts("Ana Ruiz", "said", "“the dam will hold.”");
    Parts found = parts("Ana Ruiz", "said", "the dam will hold");
    assertThat(AttributionScorer.compare(List.of(gold), List.of(found), TEXT))
        .containsEntry(Measure.CONTENT_EXACT, new Counts(1, 1, 1));
  }

  @Test
  void severalAnnotatorsShareTheWeightOfOneArticle() {
    Map<Measure, Counts> score =
        AttributionScorer.score(
            List.of(List.of(MAYOR, BELIEVED), List.of(MAYOR)), List.of(MAYOR), TEXT);
    assertThat(score).containsEntry(Measure.RELATION, new Counts(1, 1, 1.5));
  }

  @Test
  void peopleAreHeldAgainstOneAnotherBothWays() {
    Map<Measure, Counts> score =
        AttributionScorer.scoreHumans(List.of(List.of(MAYOR, BELIEVED), List.of(MAYOR)), TEXT);
    assertThat(score).containsEntry(Measure.RELATION, new Counts(1, 1.5, 1.5));
  }

  @Test
  void aLetterOutsideTheFirstPlaneCountsOnce() {
    assertThat(WordCharacters.of(List.of(new Span(0, 5)), "𝔸 b½!").cardinality()).isEqualTo(3);
  }

  private static Map<Measure, Counts> score(Parts... found) {
    return AttributionScorer.compare(List.of(MAYOR, BELIEVED), List.of(found), TEXT);
  }

  private static Parts parts(@Nullable String source, String cue, String content) {
    return new Parts(
        source == null ? List.of() : List.of(span(source)),
        List.of(span(cue)),
        List.of(span(content)));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

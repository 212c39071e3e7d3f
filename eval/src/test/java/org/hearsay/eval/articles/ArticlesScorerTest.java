package org.hearsay.eval.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.junit.jupiter.api.Test;

/** What was read out of a page. */
class ArticlesScorerTest {

  private static final Page GOLD =
      new Page(
          "The dam held through the night.", "Dam holds", "2023-11-04", "Ana Ruiz and Bo Lind");

  @Test
  void aPageReadAsItIsScoresHundred() {
    ArticlesScorer.Result result = score(GOLD);
    assertThat(result.f1()).isEqualTo(100);
    assertThat(result.good()).isEqualTo(100);
    assertThat(result.title()).isEqualTo(100);
    assertThat(result.date()).isEqualTo(100);
    assertThat(result.author()).isEqualTo(100);
  }

  @Test
  void aPageThatWasNotReadScoresNothing() {
    ArticlesScorer.Result result = ArticlesScorer.score(Map.of("a", GOLD), Map.of());
    assertThat(result.f1()).isZero();
    assertThat(result.fair()).isZero();
    assertThat(result.title()).isZero();
    assertThat(result.authorAnyOrder()).isZero();
  }

  @Test
  void runsOfFourWordsTellTheBodyFromItsSurroundings() {
    // Three runs of the gold's three, and two that run on into the advertisement.
    Counts counts =
        Shingles.of("The dam held through the night. Subscribe now!")
            .against(Shingles.of(GOLD.body()));
    assertThat(counts).isEqualTo(new Counts(3, 5, 3));
  }

  @Test
  void aRepeatedRunCountsAsOftenAsTheGoldHasIt() {
    assertThat(Shingles.of("a b c d a b c d").against(Shingles.of("a b c d")).hit()).isEqualTo(1);
  }

  @Test
  void aTextOfFewerThanFourWordsIsOneRun() {
    assertThat(Shingles.of("Dam holds").against(Shingles.of("Dam holds")))
        .isEqualTo(new Counts(1, 1, 1));
    assertThat(Shingles.of(" … ").size()).isZero();
  }

  @Test
  void caseAndPunctuationOfTitleAndAuthorDoNotCount() {
    ArticlesScorer.Result result =
        score(new Page("", "DAM HOLDS!", "2023-11-05", "Bo Lind, Ana Ruiz"));
    assertThat(result.title()).isEqualTo(100);
    assertThat(result.date()).isZero();
    assertThat(result.author()).isZero();
    assertThat(result.authorAnyOrder()).isEqualTo(100);
  }

  @Test
  void precisionIsAveragedOverThePagesWithABodyOnly() {
    ArticlesScorer.Result result =
        ArticlesScorer.score(Map.of("a", GOLD, "b", GOLD), Map.of("a", GOLD));
    assertThat(result.precision()).isEqualTo(100);
    assertThat(result.recall()).isEqualTo(50);
    assertThat(result.f1()).isCloseTo(200 / 3.0, within(1e-9));
  }

  private static ArticlesScorer.Result score(Page page) {
    return ArticlesScorer.score(Map.of("a", GOLD), Map.of("a", page));
  }
}

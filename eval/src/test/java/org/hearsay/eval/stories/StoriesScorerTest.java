package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.stories.Register.Incident;
import org.junit.jupiter.api.Test;

class StoriesScorerTest {

  private static final Register GOLD =
      new Register(
          List.of(new Incident("1", List.of("a", "b", "c")), new Incident("2", List.of("d"))));

  @Test
  void theRegisterItselfScoresHundred() {
    List<List<String>> stories = List.of(List.of("a", "b", "c"), List.of("d"));

    assertThat(StoriesScorer.cubed(GOLD, stories)).isEqualTo(new StoriesScorer.Cubed(100, 100));
    assertThat(StoriesScorer.score(GOLD, stories).values()).allMatch(counts -> counts.f1() == 100);
  }

  @Test
  void anArticleOnItsOwnCostsThePairsItWouldHaveMade() {
    Map<String, Counts> score =
        StoriesScorer.score(GOLD, List.of(List.of("a", "b"), List.of("c"), List.of("d")));

    assertThat(score.get("pairwise")).isEqualTo(new Counts(1, 1, 3));
    assertThat(score.get("found")).isEqualTo(new Counts(2, 3, 2));
  }

  @Test
  void aStoryOfTwoIncidentsFindsAtMostOne() {
    List<List<String>> stories = List.of(List.of("a", "b", "c", "d"));

    assertThat(StoriesScorer.score(GOLD, stories).get("found")).isEqualTo(new Counts(1, 1, 2));
    assertThat(StoriesScorer.cubed(GOLD, stories)).isEqualTo(new StoriesScorer.Cubed(62.5, 100));
  }

  @Test
  void articlesThatTheRegisterDoesNotKnowAreLeftAside() {
    assertThat(StoriesScorer.score(GOLD, List.of(List.of("a", "x", "y"))).get("pairwise"))
        .isEqualTo(new Counts(0, 0, 3));
  }
}

package org.hearsay.eval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.eval.chain.ChainGold.Chained;
import org.hearsay.eval.chain.ChainGold.Marked;
import org.hearsay.eval.chain.ChainScorer.Measure;
import org.hearsay.eval.score.Counts;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How chains are scored, and that the corpus of chains is whole. */
class ChainScorerTest {

  private static final Path GOLD =
      Path.of(System.getProperty("hearsay.home", ".."), "eval/gold/chain")
          .toAbsolutePath()
          .normalize();

  @Test
  void theGoldHeldAgainstItselfIsAllRight() throws Exception {
    Chained chained = ChainGold.read(GOLD.resolve("work")).get(0);
    ChainScorer.score(chained, found(chained, chained.attributions()))
        .forEach((measure, counts) -> assertThat(counts.f1()).as(measure.title()).isEqualTo(100));
  }

  @Test
  void aNestedOneWithoutItsParentIsMissed() throws Exception {
    Chained chained = ChainGold.read(GOLD.resolve("work")).get(0);
    List<Marked> flat = new ArrayList<>();
    for (Marked one : chained.attributions()) {
      flat.add(new Marked(one.id(), null, one.unnamed(), one.parts()));
    }
    Map<Measure, Counts> counts = ChainScorer.score(chained, found(chained, flat));
    assertThat(counts.get(Measure.RELATION).f1()).isEqualTo(100);
    assertThat(counts.get(Measure.NESTED).hit()).isZero();
    assertThat(counts.get(Measure.CHAIN).recall()).isZero();
  }

  @Test
  void bothHalvesHoldAtLeastAHundredAndFiftyNestedOrUnnamedCasesTogether() throws Exception {
    int cases = 0;
    for (String half : List.of("work", "held")) {
      for (Chained chained : ChainGold.read(GOLD.resolve(half))) {
        for (Marked one : chained.attributions()) {
          cases += one.parent() != null || one.unnamed() ? 1 : 0;
        }
      }
    }
    assertThat(cases).isGreaterThanOrEqualTo(150);
  }

  /** What a program would have found that marked exactly {@code marked}. */
  private static AttributedArticle found(Chained chained, List<Marked> marked) {
    List<Attribution> attributions = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (Marked one : marked) {
      @Nullable String sourceId = null;
      if (!one.parts().source().isEmpty()) {
        sourceId = "s" + one.id();
        sources.add(
            new Source(
                sourceId,
                "somebody",
                one.parts().source(),
                one.unnamed() ? SourceKind.UNNAMED_PERSON : SourceKind.NAMED_PERSON,
                null,
                null,
                null,
                null));
      }
      attributions.add(
          new Attribution(
              one.id(),
              one.parts().source(),
              one.parts().cue(),
              one.parts().content(),
              Form.INDIRECT,
              "say",
              false,
              one.parent(),
              sourceId,
              new Evidence(new RuleId("attribution/speech-verb"), 1)));
    }
    ParsedArticle parsed = new ParsedArticle(chained.article(), List.of(), List.of(), List.of());
    return new AttributedArticle(parsed, attributions, sources);
  }
}

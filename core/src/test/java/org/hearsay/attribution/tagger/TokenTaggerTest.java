package org.hearsay.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.testing.TestModels;
import org.junit.jupiter.api.Test;

class TokenTaggerTest {

  private static final AttributedArticle FERRY =
      read(
          "Ferry sinks",
          "The ferry sank in heavy seas, the harbour master said.\n\nNobody was hurt. According to the"
              + " ministry, the hull had been mended in spring.");

  private final TaggerModel model = RandomModel.of(List.of("say", "ferry"));

  @Test
  void everyTokenHasProbabilities() {
    TokenScores scores = new TokenTagger(model).score(FERRY);
    for (int token = 0; token < scores.outputs().length / Layout.WIDTH; token++) {
      for (Layout choice : Layout.values()) {
        double sum = 0;
        for (int k = 0; k < choice.count(); k++) {
          float share = scores.outputs()[token * Layout.WIDTH + choice.from() + k];
          assertThat(share).isBetween(0f, 1f);
          sum += share;
        }
        assertThat(sum).isEqualTo(1, within(1e-5));
      }
    }
  }

  @Test
  void aParagraphsNumbersDoNotDependOnWhatIsReadBesideIt() {
    FeatureReader reader = new FeatureReader(model.vocabulary());
    TokenScores scores = new TokenTagger(model).score(FERRY);
    for (Paragraph paragraph : reader.paragraphs(FERRY)) {
      Pass alone = new Pass(model.weights(), model.vectors());
      alone.run(new Batch(List.of(paragraph)), Noise.NONE);
      for (int i = 0; i < paragraph.length(); i++) {
        for (int k = 0; k < Layout.WIDTH; k++) {
          assertThat(alone.outputs()[i][k])
              .isEqualTo(scores.outputs()[(paragraph.first() + i) * Layout.WIDTH + k]);
        }
      }
    }
  }

  @Test
  void anArticlesNumbersDoNotDependOnWhatWasReadBefore() {
    TokenTagger tagger = new TokenTagger(model);
    TokenScores first = tagger.score(FERRY);
    tagger.score(read("Long", "The dam is safe, the minister said. ".repeat(80)));
    assertThat(tagger.score(FERRY).outputs()).isEqualTo(first.outputs());
  }

  @Test
  void anArticleWithoutTextHasNoTokens() {
    assertThat(new TokenTagger(model).score(read("", "")).outputs()).isEmpty();
  }

  @Test
  void theShippedModelFindsPlainSpeech() {
    TokenScores scores = TokenTagger.shipped().score(FERRY);
    int said = 10;
    assertThat(FERRY.parsed().sentences().get(1).token(said).text()).isEqualTo("said");
    assertThat(scores.cueHead(1, said)).isGreaterThan(0.5f);
    assertThat(scores.cue(1, said)).isGreaterThan(0.5f);
    assertThat(scores.source(1, 9)).isGreaterThan(0.5f);
    assertThat(scores.content(1, 2)).isGreaterThan(0.5f);
    assertThat(scores.contentBeforeCue(1, 2)).isGreaterThan(0.5f);
    assertThat(scores.begin(Layout.CONTENT, 1, 0)).isGreaterThan(0.5f);
    // Annotators differ on whether the comma belongs to the content.
    float end = scores.end(Layout.CONTENT, 1, 5) + scores.end(Layout.CONTENT, 1, 6);
    assertThat(end).isGreaterThan(0.5f);
    assertThat(scores.content(2, 1)).isLessThan(0.5f);
  }

  private static AttributedArticle read(String headline, String body) {
    return new RuleAttributor()
        .attribute(TestModels.linguistics().parse(TestModels.article(headline, body)));
  }
}

package org.hearsay.eval.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.attribution.tagger.FeatureReader;
import org.hearsay.attribution.tagger.ModelFile;
import org.hearsay.attribution.tagger.TaggerModel;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.attribution.tagger.TokenTagger;
import org.hearsay.attribution.tagger.Vocabulary;
import org.hearsay.eval.attribution.Parts;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final TaggedPart PART = Tiny.part();
  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of("add", "ferry", "say"),
          List.of("NN", "VBD"),
          List.of("nsubj", "root"),
          List.of("ferry", "the"));

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertThat(bytes(trained(3))).isEqualTo(bytes(trained(3)));
  }

  @Test
  void anArticleSeenOftenEnoughIsKnownByHeart() throws IOException {
    TaggerModel model = ModelFile.read(new ByteArrayInputStream(bytes(trained(150))));
    TokenScores scores = new TokenTagger(model).score(PART.read().get(0));
    List<Parts> found = Linking.attributions(PART.parsed().get(0), scores);
    assertThat(found).hasSize(2);
    for (int i = 0; i < 2; i++) {
      assertThat(found.get(i).cue()).isEqualTo(Tiny.marks().get(i).cue());
      assertThat(found.get(i).source()).isEqualTo(Tiny.marks().get(i).source());
      assertThat(found.get(i).content()).isEqualTo(Tiny.marks().get(i).content());
    }
  }

  private static TaggerModel trained(int epochs) {
    Settings settings = new Settings(8, 1, 8, epochs, 20, 0.03, 0.05, 0.05, 1);
    float[][] vectors = {{0.1f, -0.5f}, {0.3f, 0.2f}};
    return new Training(WORDS, vectors, settings)
        .run(PART.examples(0, new FeatureReader(WORDS)), (model, loss) -> {});
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }
}

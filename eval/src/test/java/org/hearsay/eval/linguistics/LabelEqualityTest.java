package org.hearsay.eval.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.names.NameField;
import org.hearsay.linguistics.tags.SpeechTagger;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NeedsCorpus("attribution/polnear/dev")
class LabelEqualityTest {

  private static List<TaggedSentence> sentences;

  @BeforeAll
  static void parse() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : PlainTexts.in(CorpusFiles.corpus("attribution/polnear/dev/text"))) {
      articles.add(PlainTexts.read(file));
    }
    sentences = TaggedSentence.of(TestModels.linguistics(), articles, 2_000);
  }

  @Test
  void onTwoThousandSentencesOfNewsTheTagsAreThoseOfCoreNlp() throws IOException {
    LabelComparison comparison =
        LabelComparison.measure(sentences, SpeechTagger.load()::tags, StockLabels.tags());
    assertThat(comparison.sentences()).isEqualTo(2_000);
    assertThat(comparison.kinds()).isGreaterThan(40);
    assertThat(comparison.equalLabels()).isGreaterThanOrEqualTo(99.99);
  }

  @Test
  void onTwoThousandSentencesOfNewsTheNamesAreThoseOfCoreNlp() throws IOException {
    LabelComparison comparison =
        LabelComparison.measure(sentences, NameField.load()::labels, StockLabels.names());
    assertThat(comparison.sentences()).isEqualTo(2_000);
    assertThat(comparison.kinds()).isEqualTo(4);
    assertThat(comparison.equalLabels()).isGreaterThanOrEqualTo(99.99);
  }
}

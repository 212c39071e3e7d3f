package org.hearsay.eval.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

@NeedsCorpus("attribution/polnear/dev")
class NameEqualityTest {

  @Test
  void onTwoThousandSentencesOfNewsTheLabelsAreThoseOfCoreNlp() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : PlainTexts.in(CorpusFiles.corpus("attribution/polnear/dev/text"))) {
      articles.add(PlainTexts.read(file));
    }
    NameComparison comparison =
        NameComparison.measure(TaggedSentence.of(TestModels.linguistics(), articles, 2_000));
    assertThat(comparison.sentences()).isEqualTo(2_000);
    assertThat(comparison.inNames()).isGreaterThan(3_000);
    assertThat(comparison.equalLabels()).isGreaterThanOrEqualTo(99.99);
  }
}

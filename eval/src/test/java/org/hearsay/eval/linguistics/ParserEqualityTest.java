package org.hearsay.eval.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

@NeedsCorpus("attribution/polnear/dev")
class ParserEqualityTest {

  @Test
  void onAThousandSentencesOfNewsTheArcsAreThoseOfCoreNlp() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : PlainTexts.in(CorpusFiles.corpus("attribution/polnear/dev/text"))) {
      articles.add(PlainTexts.read(file));
    }
    List<TaggedSentence> sentences = TaggedSentence.of(TestModels.linguistics(), articles, 1_000);
    ParserComparison comparison =
        ParserComparison.compare(DependencyParser.load(), new StockParser(), sentences);
    assertThat(comparison.sentences()).isEqualTo(1_000);
    assertThat(comparison.equalArcs()).isGreaterThanOrEqualTo(99.9);
  }
}

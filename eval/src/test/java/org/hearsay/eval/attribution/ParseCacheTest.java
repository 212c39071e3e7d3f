package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class ParseCacheTest {

  private static final Article FERRY =
      PlainTexts.article(
          "ferry.txt",
          "Ferry sinks off Lanta\n\nThe ferry sank on Tuesday, harbour master Odo Brandt said. \"We"
              + " had 300 people aboard,\" he added.\n\nNobody was hurt.\n");

  @Test
  void whatIsReadIsWhatWasParsed() throws IOException {
    ParsedArticle parsed = Linguistics.load().parse(FERRY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ParseWriter(new DataOutputStream(bytes)).write(List.of(parsed));
    ParsedArticle read = read(bytes.toByteArray(), List.of(marked(FERRY))).get(0);
    assertThat(read.article()).isEqualTo(FERRY);
    assertThat(read.entities()).isEqualTo(parsed.entities()).isNotEmpty();
    assertThat(read.findings()).isEqualTo(parsed.findings());
    assertThat(read.sentences()).hasSameSizeAs(parsed.sentences());
    for (int s = 0; s < read.sentences().size(); s++) {
      Sentence one = read.sentences().get(s);
      Sentence other = parsed.sentences().get(s);
      assertThat(one.index()).isEqualTo(other.index());
      assertThat(one.paragraph()).isEqualTo(other.paragraph());
      assertThat(one.isHeadline()).isEqualTo(other.isHeadline());
      assertThat(one.tokens()).isEqualTo(other.tokens());
      for (int i = 0; i < one.size(); i++) {
        assertThat(one.head(i)).isEqualTo(other.head(i));
        assertThat(one.relation(i)).isEqualTo(other.relation(i));
      }
    }
  }

  @Test
  void aFileOfOtherArticlesIsAnError() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ParseWriter(new DataOutputStream(bytes)).write(List.of());
    assertThatThrownBy(() -> read(bytes.toByteArray(), List.of(marked(FERRY))))
        .isInstanceOf(IOException.class)
        .hasMessage("0 parses for 1 articles");
  }

  @Test
  void theDigestChangesWithTheText() throws IOException {
    Article other = PlainTexts.article("ferry.txt", FERRY.text() + "Nobody knows why.\n");
    assertThat(ParseDigest.of(List.of(marked(FERRY))))
        .isEqualTo(ParseDigest.of(List.of(marked(FERRY))))
        .isNotEqualTo(ParseDigest.of(List.of(marked(other))));
  }

  private static Marked marked(Article article) {
    return new Marked("ferry", article, Map.of("somebody", List.of()));
  }

  private static List<ParsedArticle> read(byte[] bytes, List<Marked> articles) throws IOException {
    return new ParseReader(new DataInputStream(new ByteArrayInputStream(bytes))).articles(articles);
  }
}

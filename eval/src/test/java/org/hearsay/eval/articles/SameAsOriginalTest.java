package org.hearsay.eval.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "articles", program = "python3")
class SameAsOriginalTest {

  private static final Offset<Double> SAME = within(1e-9);

  @TempDir private Path folder;

  @Test
  void everyFigureIsTheSame() throws Exception {
    Path corpus = CorpusFiles.corpus("articles");
    Path records = folder.resolve("records.jsonl");
    Map<String, Page> found =
        OriginalScorer.read(
            OriginalScorer.firstFiles(corpus.resolve("html"), 25),
            records,
            reading -> Page.of(reading.article()));

    JsonNode original = OriginalScorer.run("articles", "--pred", records.toString());

    ArticlesScorer.Result ours = ArticlesScorer.score(ArticlesArea.gold(corpus), found);
    assertThat(ours.precision()).isCloseTo(original.at("/body/p").asDouble(), SAME);
    assertThat(ours.recall()).isCloseTo(original.at("/body/r").asDouble(), SAME);
    assertThat(ours.f1()).isCloseTo(original.at("/body/f1").asDouble(), SAME);
    assertThat(ours.good()).isCloseTo(original.get("body").get("pages >= .9").asDouble(), SAME);
    assertThat(ours.fair()).isCloseTo(original.get("body").get("pages >= .5").asDouble(), SAME);
    assertThat(ours.title()).isCloseTo(original.at("/title/exact").asDouble(), SAME);
    assertThat(ours.date()).isCloseTo(original.at("/date/exact").asDouble(), SAME);
    assertThat(ours.author()).isCloseTo(original.at("/author/exact").asDouble(), SAME);
    assertThat(ours.authorAnyOrder())
        .isCloseTo(original.get("author (any order)").get("exact").asDouble(), SAME);
  }
}

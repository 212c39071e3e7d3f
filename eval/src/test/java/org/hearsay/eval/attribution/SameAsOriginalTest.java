package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "attribution/polnear", program = "python3")
class SameAsOriginalTest {

  @TempDir private Path folder;

  @Test
  void everyRateOfEveryMeasureIsTheSame() throws Exception {
    Path part = CorpusFiles.corpus("attribution/polnear/dev");
    Path records = folder.resolve("records.jsonl");
    Map<String, List<Parts>> read =
        OriginalScorer.read(
            OriginalScorer.firstFiles(part.resolve("text"), 25),
            records,
            reading -> Parts.of(reading.attributions()));

    JsonNode original =
        OriginalScorer.run(
            "attribution",
            "--gold",
            part.resolve("attributions").toString(),
            "--pred",
            records.toString());

    List<Marked> articles = Polnear.read(part);
    List<List<Parts>> found = new ArrayList<>();
    articles.forEach(article -> found.add(read.getOrDefault(article.name(), List.of())));
    same(AttributionRun.score(articles, found), original);
  }

  @Test
  void peopleAgreeAsMuchByBothScorers() throws Exception {
    Path part = CorpusFiles.corpus("attribution/polnear/train");
    JsonNode original =
        OriginalScorer.run(
            "attribution", "--gold", part.resolve("attributions").toString(), "--humans");
    same(AttributionRun.humans(Polnear.read(part)), original);
  }

  private static void same(AttributionFigures ours, JsonNode original) {
    assertThat(ours.articles()).hasSize(original.get("articles").asInt());
    for (Measure measure : Measure.values()) {
      OriginalScorer.assertSame(ours.total(measure), original.get(measure.title()));
    }
  }
}

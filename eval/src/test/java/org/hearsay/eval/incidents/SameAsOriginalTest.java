package org.hearsay.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.eval.score.Counts;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "incidents", gazetteer = true, program = "python3")
class SameAsOriginalTest {

  private static final Offset<Double> SAME = within(1e-9);

  @TempDir private Path folder;

  @Test
  void everyRateOfEveryMeasureIsTheSame() throws Exception {
    Path incidents = CorpusFiles.corpus("incidents");
    Path articles = OriginalScorer.firstLines(incidents.resolve("articles.jsonl"), 60, folder);
    Path records = folder.resolve("records.jsonl");
    Map<String, Digest> found = OriginalScorer.read(List.of(articles), records, Digest::of);

    JsonNode original =
        OriginalScorer.run(
            "incidents",
            "--gold",
            incidents.resolve("incidents.jsonl").toString(),
            "--readings",
            records.toString());

    Map<String, Counts> ours = IncidentsScorer.score(IncidentsArea.gold(incidents), found);
    assertThat(ours).hasSize(10);
    ours.forEach(
        (measure, counts) -> {
          JsonNode rates = original.get("per article").get(measure);
          assertThat(counts.precision()).isCloseTo(rates.get("p").asDouble(), SAME);
          assertThat(counts.recall()).isCloseTo(rates.get("r").asDouble(), SAME);
          assertThat(counts.f1()).isCloseTo(rates.get("f1").asDouble(), SAME);
        });
  }
}

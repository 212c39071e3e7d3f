package org.hearsay.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.eval.score.Counts;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "incidents", gazetteer = true, program = "python3")
class SameAsOriginalTest {

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
        (measure, counts) ->
            OriginalScorer.assertSame(counts, original.get("per article").get(measure)));
  }
}

package org.hearsay.eval.times;

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
@NeedsCorpus(value = "times/wikiwars", program = "python3")
class SameAsOriginalTest {

  @TempDir private Path folder;

  @Test
  void everyRateOfEveryMeasureIsTheSame() throws Exception {
    Path wikiwars = CorpusFiles.corpus("times/wikiwars");
    Path texts = OriginalScorer.firstLines(wikiwars.resolve("articles.jsonl"), 3, folder);
    Path records = folder.resolve("records.jsonl");
    Map<String, List<Timex>> found = OriginalScorer.read(List.of(texts), records, Timex::of);

    JsonNode original =
        OriginalScorer.run(
            "times",
            "--gold",
            wikiwars.resolve("gold.jsonl").toString(),
            "--pred",
            records.toString());

    Map<String, Counts> ours = TimesScorer.score(TimesArea.gold(wikiwars), found);
    assertThat(ours).hasSize(4);
    ours.forEach(
        (measure, counts) -> OriginalScorer.assertSame(counts, original.at("/" + measure)));
  }
}

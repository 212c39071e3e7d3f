package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures for links that are partly right, against those of the corpus's own scorer. */
@NeedsCorpus(value = "origins", program = "python3")
class OriginsSameAsOriginalTest {

  @TempDir private Path folder;

  @Test
  void everyRateOfEveryMeasureIsTheSame() throws Exception {
    List<OriginPair> gold = OriginPair.read(CorpusFiles.corpus("origins"));
    Set<Set<String>> same = new HashSet<>();
    Set<Set<String>> statement = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      OriginPair pair = gold.get(i);
      // Every third pair is answered wrongly.
      boolean asRewrite = pair.isSameOrigin() != (i % 3 == 0);
      (asRewrite ? same : statement).add(pair.articles());
      lines.add(
          "{\"origins\": {\"why\": [{\"kind\": \"%s\", \"articles\": [\"x#%s\", \"%s.json\"]}]}}"
              .formatted(asRewrite ? "rewrite" : "statement", pair.other(), pair.one()));
    }
    Path file = Files.write(folder.resolve("stories.jsonl"), lines);

    JsonNode original = OriginalScorer.run("origins", file.toString());

    OriginsScorer.score(gold, new OriginsScorer.Links(same, statement))
        .forEach(
            (measure, counts) -> {
              JsonNode rates = original.get(measure);
              assertThat(counts.precision() / 100)
                  .isCloseTo(rates.get("P").asDouble(), within(1e-9))
                  .isBetween(0.01, 0.99);
              assertThat(counts.recall() / 100).isCloseTo(rates.get("R").asDouble(), within(1e-9));
              assertThat(counts.f1() / 100).isCloseTo(rates.get("F1").asDouble(), within(1e-9));
            });
  }
}

package org.hearsay.eval.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "factuality", program = "python3")
class SameAsOriginalTest {

  private static final Offset<Double> SAME = within(1e-9);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyFigureIsTheSame(Scale scale) throws Exception {
    Path corpus = CorpusFiles.corpus("factuality").resolve(scale.name().toLowerCase(Locale.ROOT));
    Path sentences = OriginalScorer.firstLines(corpus.resolve("sentences.jsonl"), 300, folder);
    Path records = folder.resolve("records.jsonl");
    Map<String, List<Answer>> found =
        OriginalScorer.read(List.of(sentences), records, reading -> Answer.of(reading, scale));

    JsonNode original =
        OriginalScorer.run(
            "factuality",
            "--gold",
            corpus.resolve("gold.jsonl").toString(),
            "--pred",
            records.toString());

    FactualityScorer.Result ours = FactualityScorer.score(FactualityArea.gold(corpus), found);
    assertThat(ours.events()).isEqualTo(original.get("events").asInt());
    assertThat(ours.answered()).isCloseTo(original.get("answered").asDouble(), SAME);
    assertThat(ours.meanError()).isCloseTo(original.get("mae").asDouble(), SAME);
    assertThat(ours.correlation()).isCloseTo(original.get("r").asDouble(), SAME);
    assertThat(ours.macroF1()).isCloseTo(original.get("macro-F1").asDouble(), SAME);
  }
}

package org.hearsay.eval.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our figures on what is really read, against those of the corpus's own scorer. */
@NeedsCorpus(value = "places", gazetteer = true, program = "python3")
class SameAsOriginalTest {

  private static final Offset<Double> SAME = within(1e-9);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"trnews", "geovirus"})
  void everyRateIsTheSame(String corpus) throws Exception {
    Path texts = CorpusFiles.corpus("places").resolve(corpus);
    Path records = folder.resolve("records.jsonl");
    Map<String, List<Spot>> found =
        OriginalScorer.read(
            OriginalScorer.firstFiles(texts.resolve("text"), 15), records, Spot::of);

    JsonNode original =
        OriginalScorer.run(
            "places",
            "--gold",
            texts.resolve("gold.jsonl").toString(),
            "--pred",
            records.toString());

    PlacesScorer.Result ours = PlacesScorer.score(PlacesArea.gold(texts), found);
    OriginalScorer.assertSame(ours.recognition(), original.get("recognition"));
    assertThat(ours.accuracy()).isCloseTo(original.get("acc@161").asDouble(), SAME);
    assertThat(ours.located().f1()).isCloseTo(original.at("/F1@161/f1").asDouble(), SAME);
    assertThat(ours.medianKilometres())
        .isCloseTo(original.get("median km").asDouble(), within(1e-6));
  }
}

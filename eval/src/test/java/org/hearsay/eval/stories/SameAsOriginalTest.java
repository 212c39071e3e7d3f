package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.OriginalScorer;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures for stories that are partly right, against those of the corpus's own scorer. */
@NeedsCorpus(value = "incidents", program = "python3")
class SameAsOriginalTest {

  @TempDir private Path folder;

  @Test
  void everyRateOfEveryMeasureIsTheSame() throws Exception {
    Path incidents = CorpusFiles.corpus("incidents");
    Register register = Register.read(incidents);
    List<List<String>> stories = halfRight(register);
    List<String> lines = new ArrayList<>();
    for (List<String> story : stories) {
      lines.add("{\"articles\": [\"x/articles.jsonl#" + String.join("\", \"y#", story) + "\"]}");
    }
    Path file = Files.write(folder.resolve("stories.jsonl"), lines);

    JsonNode original = OriginalScorer.run("incidents", "--stories", file.toString());

    compare(register, stories, original.get("stories"));
    Register several = register.several();
    compare(
        several,
        stories,
        original.get(
            "stories, " + several.incidents().size() + " incidents with two articles or more"));
  }

  private static void compare(Register gold, List<List<String>> stories, JsonNode original) {
    StoriesScorer.Cubed cubed = StoriesScorer.cubed(gold, stories);
    assertThat(cubed.precision())
        .isCloseTo(original.get("B3").get("p").asDouble(), within(1e-9))
        .isBetween(1.0, 99.0);
    assertThat(cubed.recall()).isCloseTo(original.get("B3").get("r").asDouble(), within(1e-9));
    assertThat(cubed.f1()).isCloseTo(original.get("B3").get("f1").asDouble(), within(1e-9));
    StoriesScorer.score(gold, stories)
        .forEach((measure, counts) -> OriginalScorer.assertSame(counts, original.get(measure)));
  }

  /** Each incident's articles, some of them with those of the incident before. */
  private static List<List<String>> halfRight(Register register) {
    Map<String, List<String>> stories = new TreeMap<>();
    String before = "";
    for (Register.Incident incident : register.incidents()) {
      for (String article : incident.articles()) {
        String home = article.charAt(0) < '5' ? before : incident.id();
        stories.computeIfAbsent(home, id -> new ArrayList<>()).add(article);
      }
      before = incident.id();
    }
    return List.copyOf(stories.values());
  }
}

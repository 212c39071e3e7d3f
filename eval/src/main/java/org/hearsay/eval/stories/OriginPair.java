package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.corpora.JsonLines;

/**
 * Two articles on one incident, and whether they come from one text.
 *
 * @param one id of an article
 * @param other id of the other
 * @param relation {@code copy}, {@code rewrite}, {@code shared-statement} or {@code independent}
 * @param sameOutlet whether one newsroom published both
 * @param doubtful whether the annotator was close to another label
 */
record OriginPair(String one, String other, String relation, boolean sameOutlet, boolean doubtful) {

  static List<OriginPair> read(Path folder) throws IOException {
    List<OriginPair> pairs = new ArrayList<>();
    for (JsonNode pair : JsonLines.read(folder.resolve("dev.jsonl"))) {
      pairs.add(
          new OriginPair(
              pair.path("article_a").asText(),
              pair.path("article_b").asText(),
              pair.path("relation").asText(),
              pair.path("same_outlet").asBoolean(),
              pair.has("doubtful")));
    }
    return pairs;
  }

  Set<String> articles() {
    return Set.of(one, other);
  }

  boolean isSameOrigin() {
    return relation.equals("copy") || relation.equals("rewrite");
  }

  boolean isSharedStatement() {
    return relation.equals("shared-statement");
  }
}

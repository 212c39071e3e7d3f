package org.hearsay.eval.relations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.story.relation.Aspect;
import org.hearsay.text.Span;

/**
 * Two statements of two articles, and how they stand to each other.
 *
 * @param id the pair's
 * @param on what they are about
 * @param relation {@code contradicts}, {@code updates}, {@code scope} or {@code same}
 * @param articles the ids of the two articles
 * @param spans where each article has the statement, the marked place first
 */
record MarkedPair(
    String id, Aspect on, String relation, List<String> articles, List<List<Span>> spans) {

  static MarkedPair of(JsonNode pair) {
    return new MarkedPair(
        pair.get("id").asText(),
        Aspect.valueOf(pair.get("on").asText().toUpperCase(java.util.Locale.ROOT)),
        pair.get("relation").asText(),
        List.of(pair.get("article_a").asText(), pair.get("article_b").asText()),
        List.of(
            spans(pair.get("span_a"), pair.path("also_a")),
            spans(pair.get("span_b"), pair.path("also_b"))));
  }

  private static List<Span> spans(JsonNode first, JsonNode more) {
    List<Span> spans = new ArrayList<>();
    spans.add(span(first));
    more.forEach(one -> spans.add(span(one)));
    return spans;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}

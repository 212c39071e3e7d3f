package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.imprint.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Records of quotations, turned into the fields of {@link JsonArticle}: of the GDELT Global
 * Quotation Graph (an article with its {@code quotes}, each {@code pre}, {@code quote}, {@code
 * post}) and of Quotebank (Vaucher et al. 2021), by quotation ({@code quoteID}, {@code quotation},
 * {@code speaker}) or by article ({@code quotations} with {@code leftContext}, {@code
 * rightContext}). Each quotation becomes a paragraph: what stood before it, the quotation between
 * marks, what stood after it.
 */
final class QuotationRecord {

  private static final String NOBODY = "None";

  private QuotationRecord() {}

  /** The article's fields; null when {@code node} is no record of quotations. */
  static @Nullable ObjectNode toFields(JsonNode node) {
    if (node.path("quotes").isArray() && !node.has("text")) {
      return fields(node, "url", paragraphs(node.path("quotes"), "pre", "quote", "post"));
    } else if (node.path("quotations").isArray() && !node.has("text")) {
      return fields(
          node,
          "articleID",
          paragraphs(node.path("quotations"), "leftContext", "quotation", "rightContext"));
    } else if (node.hasNonNull("quoteID") && node.path("quotation").isTextual()) {
      return fields(node, "quoteID", List.of(said(node)));
    }
    return null;
  }

  private static ObjectNode fields(JsonNode node, String id, List<String> paragraphs) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    set(fields, "id", node.path(id));
    set(fields, "title", node.path("title"));
    set(fields, "published", node.path("date"));
    set(fields, "url", node.path("url").isTextual() ? node.path("url") : node.path("urls").path(0));
    if (node.path("lang").asText().equalsIgnoreCase("english")) {
      fields.put("language", "en");
    }
    fields.put("text", String.join("\n\n", paragraphs));
    return fields;
  }

  private static void set(ObjectNode fields, String name, JsonNode value) {
    if (value.isValueNode() && !value.isNull()) {
      fields.set(name, value);
    }
  }

  private static List<String> paragraphs(
      JsonNode quotations, String before, String quotation, String after) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode one : quotations) {
      String said = Blank.strip(one.path(quotation).asText());
      if (!said.isEmpty()) {
        String paragraph =
            one.path(before).asText() + " " + marked(said) + " " + one.path(after).asText();
        paragraphs.add(Blank.strip(paragraph.replaceAll("\\s+", " ")));
      }
    }
    return paragraphs;
  }

  private static String said(JsonNode node) {
    String quotation = Blank.strip(node.path("quotation").asText());
    String speaker = Blank.strip(node.path("speaker").asText());
    if (speaker.isEmpty() || speaker.equals(NOBODY)) {
      return marked(quotation);
    }
    boolean ended = quotation.matches("(?s).*[,.!?]");
    return marked(quotation + (ended ? "" : ",")) + " " + speaker + " said.";
  }

  private static String marked(String quotation) {
    return "“" + quotation + "”";
  }
}

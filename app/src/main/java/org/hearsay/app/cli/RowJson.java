package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.hearsay.ledger.ArticleRow;
import org.hearsay.ledger.ChainRow;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's rows as JSON, one line each, with the names of {@code docs/record.md}. A claim has
 * one appearance as yet: the mention itself.
 */
final class RowJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RowJson() {}

  /** Writes the fields of one row. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static String claim(ClaimRow row) {
    return object(
        json -> {
          json.writeStringField("schema", "hearsay/claim/1");
          json.writeStringField("id", row.sha256() + "#" + row.id());
          json.writeStringField("text", row.text());
          json.writeStringField("kind", name(row.kind()));
          json.writeStringField("clause", name(row.clause()));
          json.writeArrayFieldStart("appearances");
          appearance(json, row);
          json.writeEndArray();
          optional(json, "firstAppearance", date(row.published()));
          json.writeArrayFieldStart("chain");
          for (ChainRow hop : row.chain()) {
            hop(json, hop);
          }
          json.writeEndArray();
          json.writeObjectFieldStart("factuality");
          json.writeStringField("certainty", name(row.certainty()));
          json.writeStringField("polarity", name(row.polarity()));
          json.writeStringField("time", name(row.time()));
          optional(json, "band", row.band());
          json.writeEndObject();
          optional(json, "predicate", row.predicate());
          optional(json, "event", row.event());
          optional(json, "from", row.from() == null ? null : row.from().toString());
          optional(json, "to", row.to() == null ? null : row.to().toString());
          texts(json, "places", row.places());
          texts(json, "quantities", row.quantities());
          optional(json, "rule", row.rule());
        });
  }

  private static void appearance(JsonGenerator json, ClaimRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("input", row.input());
    json.writeStringField("claim", row.id());
    optional(json, "published", date(row.published()));
    optional(json, "outlet", row.outlet());
    optional(json, "url", row.url());
    optional(json, "headline", row.headline());
    json.writeNumberField("version", row.version());
    json.writeStringField("sha256", row.sha256());
    json.writeArrayFieldStart("spans");
    for (Span span : row.spans()) {
      span(json, span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void hop(JsonGenerator json, ChainRow hop) throws IOException {
    json.writeStartObject();
    optional(json, "name", hop.name());
    optional(json, "sourceId", hop.sourceId());
    optional(json, "kind", hop.kind() == null ? null : name(hop.kind()));
    if (hop.cue() != null) {
      json.writeFieldName("cue");
      span(json, hop.cue());
    }
    optional(json, "cueText", hop.cueText());
    json.writeStringField("certainty", name(hop.certainty()));
    json.writeStringField("basis", name(hop.basis()));
    json.writeEndObject();
  }

  static String article(ArticleRow row) {
    return object(
        json -> {
          json.writeStringField("schema", "hearsay/article/1");
          json.writeStringField("input", row.input());
          optional(json, "url", row.url());
          optional(json, "outlet", row.outlet());
          optional(json, "headline", row.headline());
          optional(json, "published", date(row.published()));
          json.writeStringField("sha256", row.sha256());
          json.writeNumberField("version", row.version());
          json.writeNumberField("versions", row.versions());
          json.writeBooleanField("latest", row.latest());
          json.writeStringField("firstRead", row.firstRead().toString());
          json.writeNumberField("attributions", row.attributions());
          json.writeNumberField("sources", row.sources());
          json.writeNumberField("claims", row.claims());
        });
  }

  private static String object(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return out.toString();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String field, Iterable<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private static @Nullable String date(@Nullable ArticleDate date) {
    return date == null ? null : date.toString();
  }

  /** As the record writes constants: {@code no-comment}. */
  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.hearsay.record;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.claim.Drift;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes one reading, field by field in the record's order. Single use; not thread-safe. The claims
 * are {@link ClaimWriter}'s.
 */
final class ReadingWriter implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final int LAST_ASCII = 0x7E;

  private final JsonGenerator json;

  ReadingWriter(OutputStream out) throws IOException {
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
  }

  void write(Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", ReadingJson.SCHEMA);
    article(reading.article());
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : reading.attributions()) {
      attribution(attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (Source source : reading.sources()) {
      source(source);
    }
    json.writeEndArray();
    grounding(reading.grounding());
    headline(reading.headlineClaims(), reading.drift());
    json.writeArrayFieldStart("findings");
    for (Finding finding : reading.findings()) {
      json.writeStartObject();
      text("code", finding.code());
      text("message", finding.message());
      span("span", finding.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    json.writeObjectFieldStart("article");
    text("input", article.input());
    text("id", article.id());
    text("url", article.url());
    text("outlet", article.outlet());
    text("headline", article.headlineText());
    span("headlineSpan", article.headline());
    texts("byline", article.byline());
    text("published", printed(article.published()));
    text("updated", printed(article.updated()));
    text("language", article.language());
    text("wire", article.wire());
    text("text", article.text());
    span("body", article.body());
    text("sha256", article.sha256());
    json.writeEndObject();
  }

  private void attribution(Attribution attribution) throws IOException {
    json.writeStartObject();
    text("id", attribution.id());
    spans("source", attribution.source());
    spans("cue", attribution.cue());
    spans("content", attribution.content());
    text("form", EnumNames.FORM.of(attribution.form()));
    text("cueLemma", attribution.cueLemma());
    json.writeBooleanField("negated", attribution.negated());
    text("parent", attribution.parent());
    text("sourceId", attribution.sourceId());
    evidence(attribution.evidence());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    text("id", source.id());
    text("name", source.name());
    spans("mentions", source.mentions());
    text("kind", EnumNames.SOURCE_KIND.of(source.kind()));
    text("role", source.role());
    text("affiliation", source.affiliation());
    text("nationality", source.nationality());
    text("count", source.count());
    json.writeEndObject();
  }

  private void grounding(Grounding grounding) throws IOException {
    json.writeArrayFieldStart("places");
    for (Place place : grounding.places()) {
      place(place);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (TimeExpression time : grounding.times()) {
      time(time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : grounding.quantities()) {
      quantity(quantity);
    }
    json.writeEndArray();
    new ClaimWriter(this, json).write(grounding.claims());
  }

  private void place(Place place) throws IOException {
    json.writeStartObject();
    text("id", place.id());
    span("span", place.span());
    text("name", place.name());
    Integer geonamesId = place.geonamesId();
    if (geonamesId != null) {
      json.writeNumberField("geonamesId", geonamesId);
    }
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat != null && lon != null) {
      json.writeNumberField("lat", lat);
      json.writeNumberField("lon", lon);
    }
    text("country", place.country());
    if (place.precision() != null) {
      text("precision", EnumNames.PLACE_PRECISION.of(place.precision()));
    }
    evidence(place.evidence());
    json.writeEndObject();
  }

  private void time(TimeExpression time) throws IOException {
    json.writeStartObject();
    text("id", time.id());
    span("span", time.span());
    text("type", EnumNames.TIME_TYPE.of(time.type()));
    text("value", time.value());
    text("from", printed(time.from()));
    text("to", printed(time.to()));
    evidence(time.evidence());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeStartObject();
    text("id", quantity.id());
    span("span", quantity.span());
    number("low", quantity.low());
    number("best", quantity.best());
    number("high", quantity.high());
    text("bound", EnumNames.BOUND.of(quantity.bound()));
    text("unit", quantity.unit());
    text("what", quantity.what());
    text("scope", quantity.scope());
    if (quantity.effect() != null) {
      text("effect", EnumNames.EFFECT.of(quantity.effect()));
    }
    evidence(quantity.evidence());
    json.writeEndObject();
  }

  private void headline(List<String> claims, List<Drift> drifts) throws IOException {
    json.writeObjectFieldStart("headline");
    texts("claims", claims);
    json.writeArrayFieldStart("drift");
    for (Drift drift : drifts) {
      json.writeStartObject();
      text("headlineClaim", drift.headlineClaim());
      text("bodyClaim", drift.bodyClaim());
      text("from", EnumNames.CERTAINTY.of(drift.from()));
      text("to", EnumNames.CERTAINTY.of(drift.to()));
      spans("spans", drift.spans());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("evidence");
    text("rule", evidence.rule().name());
    json.writeNumberField("score", evidence.score());
    json.writeEndObject();
  }

  /** Writes the field, or nothing when there is no value. */
  void text(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeFieldName(field);
      string(value);
    }
  }

  void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      string(value);
    }
    json.writeEndArray();
  }

  void span(String field, @Nullable Span span) throws IOException {
    if (span != null) {
      json.writeFieldName(field);
      span(span);
    }
  }

  void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private void number(String field, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeNumberField(field, value);
    }
  }

  private void string(String value) throws IOException {
    if (hasLoneSurrogate(value)) {
      // Half a surrogate pair cannot be encoded in UTF-8; only as an escape does it survive a file.
      json.setHighestNonEscapedChar(LAST_ASCII);
      json.writeString(value);
      json.setHighestNonEscapedChar(0);
    } else {
      json.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!Character.isHighSurrogate(value.charAt(i))
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  static @Nullable String printed(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}

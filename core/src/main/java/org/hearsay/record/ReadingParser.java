package org.hearsay.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.claim.Drift;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;

/** Reads a record back into a {@link Reading}. The claims are {@link ClaimParser}'s. */
final class ReadingParser {

  /** Reads trees; an article's text may be as long as a string can be. */
  private static final ObjectReader TREES =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private ReadingParser() {}

  static Reading parse(String record) {
    JsonNode tree = tree(record);
    int textLength = tree.path("article").path("text").asText().length();
    RecordFields root = new RecordFields(tree, "$", textLength);
    String schema = root.text("schema");
    if (!schema.equals(ReadingJson.SCHEMA)) {
      throw new RecordException(
          "$.schema", "is \"" + schema + "\"; this version reads \"" + ReadingJson.SCHEMA + "\"");
    }
    RecordFields article = root.object("article");
    RecordFields headline = root.object("headline");
    return new Reading(
        article.build(() -> article(article)),
        root.objects("attributions", ReadingParser::attribution),
        root.objects("sources", ReadingParser::source),
        new Grounding(
            root.objects("claims", ClaimParser::claim),
            root.objects("places", ReadingParser::place),
            root.objects("times", ReadingParser::time),
            root.objects("quantities", ReadingParser::quantity)),
        headline.texts("claims"),
        headline.objects("drift", ReadingParser::drift),
        root.objects("findings", ReadingParser::finding));
  }

  private static JsonNode tree(String record) {
    try {
      return TREES.readTree(record);
    } catch (JsonProcessingException notJson) {
      JsonLocation location = notJson.getLocation();
      String where = location == null ? "" : " at character " + location.getCharOffset();
      throw new RecordException(
          "$", "is not JSON" + where + ": " + notJson.getOriginalMessage(), notJson);
    }
  }

  private static Article article(RecordFields fields) {
    Article article =
        new Article(
            fields.text("input"),
            fields.optionalText("id"),
            fields.optionalText("url"),
            fields.optionalText("outlet"),
            fields.optionalSpan("headlineSpan"),
            fields.texts("byline"),
            fields.optionalDate("published"),
            fields.optionalDate("updated"),
            fields.optionalText("language"),
            fields.optionalText("wire"),
            fields.text("text"),
            fields.span("body"));
    String headline = fields.optionalText("headline");
    if (!Objects.equals(headline, article.headlineText())) {
      throw new RecordException(
          fields.at("headline"), "is not what stands at headlineSpan in the text");
    }
    if (!fields.text("sha256").equals(article.sha256())) {
      throw new RecordException(
          fields.at("sha256"), "is not that of the text, which hashes to " + article.sha256());
    }
    return article;
  }

  private static Attribution attribution(RecordFields fields) {
    return new Attribution(
        fields.text("id"),
        fields.spans("source"),
        fields.spans("cue"),
        fields.spans("content"),
        fields.constant("form", EnumNames.FORM),
        fields.text("cueLemma"),
        fields.bool("negated"),
        fields.optionalText("parent"),
        fields.optionalText("sourceId"),
        fields.evidence());
  }

  private static Source source(RecordFields fields) {
    return new Source(
        fields.text("id"),
        fields.text("name"),
        fields.spans("mentions"),
        fields.constant("kind", EnumNames.SOURCE_KIND),
        fields.optionalText("role"),
        fields.optionalText("affiliation"),
        fields.optionalText("nationality"),
        fields.optionalText("count"));
  }

  private static Place place(RecordFields fields) {
    return new Place(
        fields.text("id"),
        fields.span("span"),
        fields.text("name"),
        fields.optionalInteger("geonamesId"),
        fields.optionalDouble("lat"),
        fields.optionalDouble("lon"),
        fields.optionalText("country"),
        fields.optionalConstant("precision", EnumNames.PLACE_PRECISION),
        fields.evidence());
  }

  private static TimeExpression time(RecordFields fields) {
    return new TimeExpression(
        fields.text("id"),
        fields.span("span"),
        fields.constant("type", EnumNames.TIME_TYPE),
        fields.optionalText("value"),
        fields.optionalDay("from"),
        fields.optionalDay("to"),
        fields.evidence());
  }

  private static Quantity quantity(RecordFields fields) {
    return new Quantity(
        fields.text("id"),
        fields.span("span"),
        fields.optionalNumber("low"),
        fields.optionalNumber("best"),
        fields.optionalNumber("high"),
        fields.constant("bound", EnumNames.BOUND),
        fields.optionalText("unit"),
        fields.optionalText("what"),
        fields.optionalText("scope"),
        fields.optionalConstant("effect", EnumNames.EFFECT),
        fields.evidence());
  }

  private static Drift drift(RecordFields fields) {
    return new Drift(
        fields.text("headlineClaim"),
        fields.text("bodyClaim"),
        fields.constant("from", EnumNames.CERTAINTY),
        fields.constant("to", EnumNames.CERTAINTY),
        fields.spans("spans"));
  }

  private static Finding finding(RecordFields fields) {
    return new Finding(fields.text("code"), fields.text("message"), fields.optionalSpan("span"));
  }
}

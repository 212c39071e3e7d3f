package org.hearsay.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.EnumNames;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers all that a list shows of a claim. */
final class ClaimRowReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String HOPS =
      "(SELECT json_group_array(json_array(s.name, s.source, s.kind, h.cue_start, h.cue_end, h.cue,"
          + " h.certainty, h.basis) ORDER BY h.hop)"
          + " FROM hop h LEFT JOIN source s ON s.id = h.source WHERE h.claim = c.id)";

  private static final String PLACES =
      "(SELECT json_group_array(w.relation || ' ' || p.name ORDER BY w.position)"
          + " FROM claim_place w JOIN place p ON p.version = c.version AND p.place = w.place"
          + " WHERE w.claim = c.id)";

  private static final String QUANTITIES =
      "(SELECT json_group_array(q.words ORDER BY w.position) FROM claim_quantity w"
          + " JOIN quantity q ON q.version = c.version AND q.quantity = w.quantity"
          + " WHERE w.claim = c.id)";

  private static final String COLUMNS =
      "v.input, v.url, v.outlet, v.headline, v.published, v.sha256, v.number, v.latest, c.claim,"
          + " c.spans, c.text, c.kind, c.clause, c.certainty, c.polarity, c.time, c.band,"
          + " c.predicate, c.event, c.when_from, c.when_to, c.attribution, a.rule, "
          + "c.outlet_certainty, c.outlet_basis, "
          + HOPS
          + " AS hops, "
          + PLACES
          + " AS places, "
          + QUANTITIES
          + " AS quantities";

  /** The claims whose ids a JSON list names, to be ordered. */
  static final String SELECT =
      "SELECT "
          + COLUMNS
          + " FROM claim c JOIN article_version v ON v.id = c.version"
          + " LEFT JOIN attribution a ON a.version = c.version AND a.attribution = c.attribution"
          + " WHERE c.id IN (SELECT value FROM json_each(?))";

  private ClaimRowReader() {}

  /** One row of {@link #SELECT}. */
  static ClaimRow row(ResultSet row) throws SQLException {
    String outlet = row.getString("outlet");
    return new ClaimRow(
        row.getString("input"),
        row.getString("url"),
        outlet,
        row.getString("headline"),
        date(row.getString("published")),
        row.getString("sha256"),
        row.getInt("number"),
        row.getBoolean("latest"),
        row.getString("claim"),
        SpanText.parse(row.getString("spans")),
        row.getString("text"),
        EnumNames.CLAIM_KIND.named(row.getString("kind")),
        EnumNames.CLAUSE_ROLE.named(row.getString("clause")),
        EnumNames.CERTAINTY.named(row.getString("certainty")),
        EnumNames.POLARITY.named(row.getString("polarity")),
        EnumNames.TIME_REFERENCE.named(row.getString("time")),
        row.getString("band"),
        row.getString("predicate"),
        row.getString("event"),
        day(row.getString("when_from")),
        day(row.getString("when_to")),
        chain(row, outlet),
        row.getString("attribution"),
        row.getString("rule"),
        texts(json(row.getString("places"))),
        texts(json(row.getString("quantities"))));
  }

  private static List<ChainRow> chain(ResultSet row, @Nullable String outlet) throws SQLException {
    List<ChainRow> chain = new ArrayList<>();
    chain.add(
        new ChainRow(
            outlet,
            null,
            null,
            null,
            null,
            EnumNames.CERTAINTY.named(row.getString("outlet_certainty")),
            EnumNames.BASIS.named(row.getString("outlet_basis"))));
    for (JsonNode hop : json(row.getString("hops"))) {
      String kind = hop.get(2).textValue();
      chain.add(
          new ChainRow(
              hop.get(0).textValue(),
              hop.get(1).textValue(),
              kind == null ? null : EnumNames.SOURCE_KIND.named(kind),
              hop.get(3).isNull() ? null : new Span(hop.get(3).intValue(), hop.get(4).intValue()),
              hop.get(5).textValue(),
              EnumNames.CERTAINTY.named(hop.get(6).textValue()),
              EnumNames.BASIS.named(hop.get(7).textValue())));
    }
    return chain;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : list) {
      texts.add(text.textValue());
    }
    return texts;
  }

  private static JsonNode json(String text) throws SQLException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new SQLException("SQLite made a list that is no JSON: " + text, broken);
    }
  }

  static @Nullable ArticleDate date(@Nullable String text) {
    return text == null ? null : ArticleDate.parse(text).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}

package org.hearsay.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.record.EnumNames;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds claims. */
final class ClaimSearch {

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
          + HOPS
          + " AS hops, "
          + PLACES
          + " AS places, "
          + QUANTITIES
          + " AS quantities, v.published_order, c.position";

  private static final String TABLES =
      " FROM claim c JOIN article_version v ON v.id = c.version"
          + " LEFT JOIN attribution a ON a.version = c.version AND a.attribution = c.attribution";

  private static final String NEWEST_FIRST =
      " ORDER BY v.published_order DESC, v.input DESC, v.number DESC, c.position DESC LIMIT ";

  private static final String OLDEST_FIRST = " ORDER BY published_order, input, number, position";

  private static final String UNNAMED =
      "c.id IN (SELECT h.claim FROM hop h LEFT JOIN source s ON s.id = h.source WHERE h.hop > 0"
          + " AND (s.kind IS NULL OR s.kind IN ('unnamed-person', 'unnamed-group',"
          + " 'unspecified')))";

  private static final String SAID_BY =
      "(c.id IN (SELECT h.claim FROM hop h WHERE h.source IN"
          + " (SELECT rowid FROM source_search WHERE source_search MATCH ?))"
          + " OR c.hops = 1 AND c.version IN"
          + " (SELECT rowid FROM article_search WHERE article_search MATCH ?))";

  private static final String HAS_WORDS =
      "c.id IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ?)";

  private ClaimSearch() {}

  /** Gives the claims to {@code sink}, one by one as they are read. */
  static void run(Handle handle, ClaimQuery query, Consumer<ClaimRow> sink) {
    Conditions conditions = conditions(query);
    if (conditions == null) {
      return;
    }
    String newest =
        "SELECT " + COLUMNS + TABLES + conditions.where() + NEWEST_FIRST + query.limit();
    conditions
        .bind(handle.createQuery("SELECT * FROM (" + newest + ")" + OLDEST_FIRST))
        .map((row, context) -> row(row))
        .useStream(rows -> rows.forEach(sink));
  }

  /** Null when nothing can match. */
  private static @Nullable Conditions conditions(ClaimQuery query) {
    Conditions conditions = new Conditions();
    if (!query.allVersions()) {
      conditions.add("v.latest = 1");
    }
    if (!query.allClauses()) {
      conditions.add("c.clause = 'main'");
    }
    if (query.since() != null) {
      conditions.add("v.published_day >= ?", query.since().toString());
    }
    if (query.source() != null && query.source().strip().equalsIgnoreCase(ClaimQuery.UNNAMED)) {
      conditions.add(UNNAMED);
    } else if (query.source() != null) {
      String any = SearchWords.query(query.source(), "");
      String outlet = SearchWords.query(query.source(), "{outlet}");
      if (any == null || outlet == null) {
        return null;
      }
      conditions.add(SAID_BY, any, outlet);
    }
    if (query.about() != null) {
      String about = SearchWords.query(query.about(), "{text names}");
      if (about == null) {
        return null;
      }
      conditions.add(HAS_WORDS, about);
    }
    if (query.words() != null) {
      String words = SearchWords.query(query.words(), "");
      if (words == null) {
        return null;
      }
      conditions.add(HAS_WORDS, words);
    }
    return conditions;
  }

  private static ClaimRow row(ResultSet row) throws SQLException {
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
        chain(json(row.getString("hops")), outlet),
        row.getString("attribution"),
        row.getString("rule"),
        texts(json(row.getString("places"))),
        texts(json(row.getString("quantities"))));
  }

  private static List<ChainRow> chain(JsonNode hops, @Nullable String outlet) {
    List<ChainRow> chain = new ArrayList<>();
    for (JsonNode hop : hops) {
      String kind = hop.get(2).textValue();
      chain.add(
          new ChainRow(
              chain.isEmpty() ? outlet : hop.get(0).textValue(),
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

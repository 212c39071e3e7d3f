package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Finds articles, and their readings. */
final class ArticleSearch {

  private static final String ROW =
      "v.input, v.url, v.outlet, v.headline, v.published, v.sha256, v.number,"
          + " (SELECT count(*) FROM article_version o WHERE o.article = v.article) AS versions,"
          + " v.latest, v.first_read,"
          + " v.attributions, v.sources, v.claims";

  private static final String ORDER = "v.published_order, v.input, v.number, v.id";

  private static final String NEWEST_FIRST =
      " ORDER BY v.published_order DESC, v.input DESC, v.number DESC, v.id DESC LIMIT ";

  private static final String HAS_WORDS =
      "v.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)";

  private ArticleSearch() {}

  static void rows(Handle handle, ArticleQuery query, Consumer<ArticleRow> sink) {
    run(handle, query, ROW, (row, context) -> row(row), sink);
  }

  static void readings(Handle handle, ArticleQuery query, Consumer<Reading> sink) {
    run(handle, query, "v.record", (row, context) -> reading(row.getBytes(1)), sink);
  }

  private static <T> void run(
      Handle handle, ArticleQuery query, String columns, RowMapper<T> mapper, Consumer<T> sink) {
    Conditions conditions = conditions(query);
    if (conditions.impossible()) {
      return;
    }
    String newest =
        "SELECT v.id FROM article_version v" + conditions.where() + NEWEST_FIRST + query.limit();
    conditions
        .bind(
            handle.createQuery(
                "SELECT "
                    + columns
                    + " FROM article_version v WHERE v.id IN ("
                    + newest
                    + ") ORDER BY "
                    + ORDER))
        .map(mapper)
        .useStream(rows -> rows.forEach(sink));
  }

  private static Conditions conditions(ArticleQuery query) {
    Conditions conditions = new Conditions();
    if (!query.allVersions()) {
      conditions.add("v.latest = 1");
    }
    if (query.since() != null) {
      conditions.add("v.published_day >= ?", query.since().toString());
    }
    conditions.addWords(HAS_WORDS, query.outlet(), "{outlet}");
    conditions.addWords(HAS_WORDS, query.words(), "");
    return conditions;
  }

  private static ArticleRow row(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString("input"),
        row.getString("url"),
        row.getString("outlet"),
        row.getString("headline"),
        ClaimRowReader.date(row.getString("published")),
        row.getString("sha256"),
        row.getInt("number"),
        row.getInt("versions"),
        row.getBoolean("latest"),
        Instant.parse(row.getString("first_read")),
        row.getInt("attributions"),
        row.getInt("sources"),
        row.getInt("claims"));
  }

  private static Reading reading(byte[] packed) throws SQLException {
    try {
      return ReadingJson.read(new String(StoredReading.unpack(packed), StandardCharsets.UTF_8));
    } catch (DataFormatException damaged) {
      throw new SQLException("a stored record cannot be unpacked", "", 11, damaged);
    }
  }
}

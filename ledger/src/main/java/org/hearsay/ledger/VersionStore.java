package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a reading is to the ledger, a new article, a new version or an old one, and writes
 * it. Used within one transaction that holds the write lock; not thread-safe.
 */
final class VersionStore implements AutoCloseable {

  /** How many values {@link #bind} gives. */
  private static final int ABOUT_THE_READING = 12;

  private final Handle handle;
  private final Instant now;
  private final ReadingRows rows;

  VersionStore(Handle handle, Instant now) throws SQLException {
    this.handle = handle;
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
    this.rows = new ReadingRows(handle.getConnection());
  }

  /** Stores all, in order. */
  List<Stored> store(List<StoredReading> readings) throws SQLException {
    List<Stored> stored = new ArrayList<>();
    for (StoredReading reading : readings) {
      stored.add(store(reading));
    }
    rows.flush();
    return stored;
  }

  private Stored store(StoredReading stored) throws SQLException {
    Optional<Long> article =
        handle
            .createQuery("SELECT id FROM article WHERE identity = ?")
            .bind(0, stored.identity())
            .mapTo(Long.class)
            .findOne();
    if (article.isEmpty()) {
      long key =
          handle
              .createQuery("INSERT INTO article (identity) VALUES (?) RETURNING id")
              .bind(0, stored.identity())
              .mapTo(Long.class)
              .one();
      insert(key, 1, 1, true, stored);
      return Stored.NEW;
    }
    return storeVersion(article.get(), stored);
  }

  /** One version of an article that is there already. */
  private record Version(
      long id, int number, int seen, boolean latest, String sha256, String changedOrder) {}

  private Stored storeVersion(long article, StoredReading stored) throws SQLException {
    List<Version> versions =
        handle
            .createQuery(
                "SELECT id, number, seen, latest, sha256, changed_order FROM article_version"
                    + " WHERE article = ? ORDER BY number")
            .bind(0, article)
            .map(
                (row, context) ->
                    new Version(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getString(6)))
            .list();
    int seen = versions.stream().mapToInt(Version::seen).max().orElse(0) + 1;
    Version latest = versions.stream().filter(Version::latest).findFirst().orElseThrow();
    Optional<Version> same =
        versions.stream().filter(version -> version.sha256().equals(stored.sha256())).findFirst();
    boolean newest = changedOrder(stored.reading().article()).compareTo(latest.changedOrder()) >= 0;
    if (same.isEmpty()) {
      if (newest) {
        retire(latest);
      }
      insert(article, versions.size() + 1, seen, newest, stored);
      return Stored.NEW_VERSION;
    }
    Version version = same.get();
    boolean unchanged = isUnchanged(version.id(), stored);
    if (!unchanged) {
      replace(version.id(), stored);
    }
    if (newest && !version.latest()) {
      retire(latest);
      handle.execute(
          "UPDATE article_version SET latest = 1, seen = ? WHERE id = ?", seen, version.id());
    }
    return unchanged ? Stored.UNCHANGED : Stored.REREAD;
  }

  private void retire(Version latest) {
    handle.execute("UPDATE article_version SET latest = 0 WHERE id = ?", latest.id());
  }

  private boolean isUnchanged(long version, StoredReading stored) {
    byte[] packed =
        handle
            .createQuery("SELECT record FROM article_version WHERE id = ?")
            .bind(0, version)
            .map((row, context) -> row.getBytes(1))
            .one();
    try {
      return Arrays.equals(StoredReading.unpack(packed), stored.json());
    } catch (DataFormatException damaged) {
      return false;
    }
  }

  private void insert(long article, int number, int seen, boolean latest, StoredReading stored)
      throws SQLException {
    Query insert =
        handle.createQuery(
            "INSERT INTO article_version (input, url, outlet, headline, published, published_day,"
                + " published_order, changed_order, record, attributions, sources, claims,"
                + " article, number, latest, seen, sha256,"
                + " first_read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    long version =
        bind(insert, stored)
            .bind(ABOUT_THE_READING, article)
            .bind(ABOUT_THE_READING + 1, number)
            .bind(ABOUT_THE_READING + 2, latest ? 1 : 0)
            .bind(ABOUT_THE_READING + 3, seen)
            .bind(ABOUT_THE_READING + 4, stored.sha256())
            .bind(ABOUT_THE_READING + 5, now.toString())
            .mapTo(Long.class)
            .one();
    rows.add(version, stored.reading());
  }

  /** Takes away what an earlier reading of this text found, and puts in what this one did. */
  private void replace(long version, StoredReading stored) throws SQLException {
    rows.flush();
    handle.execute("DELETE FROM article_search WHERE rowid = ?", version);
    handle.execute(
        "DELETE FROM source_search WHERE rowid IN (SELECT id FROM source WHERE version = ?)",
        version);
    handle.execute(
        "DELETE FROM claim_search WHERE rowid IN (SELECT id FROM claim WHERE version = ?)",
        version);
    for (String table : List.of("claim", "attribution", "source", "quantity", "place", "time")) {
      handle.execute("DELETE FROM " + table + " WHERE version = ?", version);
    }
    Update update =
        handle.createUpdate(
            "UPDATE article_version SET input = ?, url = ?, outlet = ?, headline = ?,"
                + " published = ?, published_day = ?, published_order = ?, changed_order = ?,"
                + " record = ?, attributions = ?, sources = ?, claims = ? WHERE id = ?");
    bind(update, stored).bind(ABOUT_THE_READING, version).execute();
    rows.add(version, stored.reading());
  }

  /** Gives the statement's first twelve values. */
  private static <S extends SqlStatement<S>> S bind(S statement, StoredReading stored) {
    Reading reading = stored.reading();
    Article article = reading.article();
    ArticleDate published = article.published();
    return statement
        .bind(0, article.input())
        .bind(1, article.url())
        .bind(2, article.outlet())
        .bind(3, article.headlineText())
        .bind(4, published == null ? null : published.toString())
        .bind(5, published == null ? null : published.day().toString())
        .bind(6, order(published))
        .bind(7, changedOrder(article))
        .bind(8, stored.packed())
        .bind(9, reading.attributions().size())
        .bind(10, reading.sources().size())
        .bind(11, reading.grounding().claims().stream().filter(c -> c.mention().isMain()).count());
  }

  private static String changedOrder(Article article) {
    return order(article.updated() == null ? article.published() : article.updated());
  }

  /**
   * Text that sorts as the dates do: the moment in UTC; a day without a time before all its times;
   * an unknown date before all.
   */
  static String order(@Nullable ArticleDate date) {
    if (date == null) {
      return "";
    }
    LocalTime time = date.time();
    if (time == null) {
      return date.day().toString();
    }
    ZoneOffset offset = date.offset() == null ? ZoneOffset.UTC : date.offset();
    LocalDateTime local = LocalDateTime.of(date.day(), time);
    return local.toInstant(offset).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}

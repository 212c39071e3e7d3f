package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Finds claims: first the ids of those wanted, in order, then, some at a time, what is to be shown
 * of them. So nothing wide is sorted, and memory holds eight bytes a claim.
 */
final class ClaimSearch {

  private static final int AT_A_TIME = 500;

  /** SQLite keeps to this order of tables and takes the claims in their final order. */
  private static final String BY_ARTICLE =
      " FROM article_version v CROSS JOIN claim c ON c.version = v.id";

  /** The other way about, for conditions that name few claims. */
  private static final String BY_CLAIM =
      " FROM claim c CROSS JOIN article_version v ON v.id = c.version";

  private static final String OLDEST_FIRST =
      " ORDER BY v.published_order, v.input, v.number, v.id, c.position";

  private static final String NEWEST_FIRST =
      " ORDER BY v.published_order DESC, v.input DESC, v.number DESC, v.id DESC, c.position DESC LIMIT ";

  private static final String UNNAMED =
      "c.id IN (SELECT h.claim FROM hop h LEFT JOIN source s ON s.id = h.source"
          + " WHERE s.kind IS NULL OR s.kind IN ('unnamed-person', 'unnamed-group',"
          + " 'unspecified'))";

  private static final String SAID_BY =
      "c.id IN (SELECT h.claim FROM hop h WHERE h.source IN"
          + " (SELECT rowid FROM source_search WHERE source_search MATCH ?)"
          + " UNION ALL SELECT o.id FROM claim o WHERE o.hops = 0 AND o.version IN"
          + " (SELECT rowid FROM article_search WHERE article_search MATCH ?))";

  private static final String HAS_WORDS =
      "c.id IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ?)";

  private ClaimSearch() {}

  /** Gives the claims to {@code sink}, some at a time. */
  static void run(Connection connection, Handle handle, ClaimQuery query, Consumer<ClaimRow> sink)
      throws SQLException {
    Conditions conditions = conditions(query);
    if (conditions.impossible()) {
      return;
    }
    Transaction.read(
        connection,
        () -> {
          List<Long> ids = ids(handle, query, conditions);
          for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            handle
                .createQuery(ClaimRowReader.SELECT + OLDEST_FIRST)
                .bind(0, some.toString())
                .map((row, context) -> ClaimRowReader.row(row))
                .forEach(sink);
          }
          return ids.size();
        });
  }

  /** The claims wanted, the oldest first. */
  private static List<Long> ids(Handle handle, ClaimQuery query, Conditions conditions) {
    boolean few = query.source() != null || query.about() != null || query.words() != null;
    String sql =
        "SELECT c.id"
            + (few ? BY_CLAIM : BY_ARTICLE)
            + conditions.where()
            + NEWEST_FIRST
            + query.limit();
    List<Long> ids =
        conditions.bind(handle.createQuery(sql)).map((row, context) -> row.getLong(1)).list();
    Collections.reverse(ids);
    return ids;
  }

  private static Conditions conditions(ClaimQuery query) {
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
    } else {
      conditions.addWords(SAID_BY, query.source(), "", "{outlet}");
    }
    conditions.addWords(HAS_WORDS, query.about(), "{text names}");
    conditions.addWords(HAS_WORDS, query.words(), "");
    return conditions;
  }
}

package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list. Every condition given has to hold.
 *
 * @param outlet words of the outlet's name; null for any outlet
 * @param since first day of publication, in the page's own time zone; articles without a date are
 *     left out; null for any day
 * @param words words of headline, outlet, byline or body; null for all
 * @param limit how many at most, the newest; at least 1, {@link ClaimQuery#NO_LIMIT} for all
 * @param allVersions older versions too, each as a row
 */
public record ArticleQuery(
    @Nullable String outlet,
    @Nullable LocalDate since,
    @Nullable String words,
    int limit,
    boolean allVersions) {

  public ArticleQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " articles");
    }
  }

  /** Every article, in its latest version. */
  public static ArticleQuery all() {
    return new ArticleQuery(null, null, null, ClaimQuery.NO_LIMIT, false);
  }
}

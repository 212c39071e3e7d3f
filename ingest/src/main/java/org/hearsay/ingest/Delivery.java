package org.hearsay.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page from beside it: from the server, the archive or the feed that it came
 * through. What the page says itself goes before all but the charset.
 *
 * @param charset the encoding that the server states; null when it states none
 * @param url where it was fetched; null when unknown
 * @param outlet who published it, by the feed; null when unknown
 * @param published when, by the feed; null when unknown
 * @param credit whom the feed names as the item's origin (RSS {@code source}); null when nobody
 * @param cut whether the bytes break off
 */
record Delivery(
    @Nullable String charset,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable ArticleDate published,
    @Nullable String credit,
    boolean cut) {

  static final Delivery UNKNOWN = new Delivery(null, null, null, null, null, false);

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]+)");

  static Delivery of(@Nullable String contentType, @Nullable String url, boolean cut) {
    return new Delivery(charset(contentType), url, null, null, null, cut);
  }

  /** Of a header such as {@code text/html; charset=utf-8}; null when it states none. */
  static @Nullable String charset(@Nullable String contentType) {
    Matcher stated = CHARSET.matcher(contentType == null ? "" : contentType);
    return stated.find() ? stated.group(1) : null;
  }

  Delivery from(@Nullable String ofOutlet, @Nullable ArticleDate date, @Nullable String origin) {
    return new Delivery(charset, url, ofOutlet, date, origin, cut);
  }

  /** The origin, where it is another than the outlet that published the page. */
  @Nullable String creditBeside(@Nullable String outletOfPage) {
    return credit == null || outletOfPage == null || credit.equalsIgnoreCase(outletOfPage)
        ? null
        : credit;
  }
}

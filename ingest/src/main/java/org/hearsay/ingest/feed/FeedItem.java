package org.hearsay.ingest.feed;

import java.util.Objects;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param id the feed's own name for it (RSS {@code guid}, Atom and JSON {@code id}); its address
 *     where the feed gives none
 * @param url where the article is; http or https
 * @param title as printed, possibly with markup; null when there is none
 * @param published null when the feed does not say
 * @param outlet the title of the feed; null when it has none
 * @param source whom the item was taken from (RSS 2.0 {@code source}, Atom {@code source}); null
 *     when the feed names nobody
 */
public record FeedItem(
    String id,
    String url,
    @Nullable String title,
    @Nullable ArticleDate published,
    @Nullable String outlet,
    @Nullable String source) {

  public FeedItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
  }
}

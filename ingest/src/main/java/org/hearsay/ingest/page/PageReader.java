package org.hearsay.ingest.page;

import java.util.List;
import org.hearsay.ingest.imprint.WrittenDate;
import org.hearsay.text.ArticleDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Pure; thread-safe. */
public final class PageReader {

  private PageReader() {}

  /**
   * @param html the page's markup, whole or cut off
   */
  public static Page read(String html) {
    Document document = Jsoup.parse(html);
    MetaTags meta = MetaTags.of(document);
    LinkedData linked = LinkedData.of(document, document.title());
    String headline = Headline.find(document, meta, linked);
    List<String> byline = linked.authors();
    ArticleDate published = date(linked.published(), meta.first("article:published_time"));
    List<String> paragraphs = Body.paragraphs(document, headline);
    return new Page(
        headline,
        paragraphs,
        byline,
        published,
        null,
        linked.publisher(),
        linked.url(),
        linked.language(),
        null);
  }

  private static @Nullable ArticleDate date(@Nullable String... stated) {
    for (String one : stated) {
      if (one != null) {
        ArticleDate date = WrittenDate.parse(one).orElse(null);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }
}

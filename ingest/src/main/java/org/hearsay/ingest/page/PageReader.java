package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.imprint.WireCredit;
import org.hearsay.text.ArticleDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Pure; thread-safe. */
public final class PageReader {

  /** The shortest news in brief has one sentence; a page with fewer words has no article. */
  private static final int FEWEST_WORDS = 12;

  private PageReader() {}

  /**
   * @param html the page's markup, whole or cut off
   * @return without paragraphs when the page has no article
   */
  public static Page read(String html) {
    Document document = Jsoup.parse(html);
    String title = document.title();
    MetaTags meta = MetaTags.of(document);
    LinkedData linked = LinkedData.of(document, title);
    String headline = Headline.find(document, meta, linked);
    Element shown = Headline.element(document, headline);
    String url = Address.find(document, meta, linked);
    String outlet = Outlet.find(title, meta, linked, url);
    Writers.Found writers = Writers.find(document, meta, linked, shown, outlet);
    List<String> byline = writers.names();
    ArticleDate published = Dates.published(document, meta, linked, shown, url);
    ArticleDate updated = Dates.updated(meta, linked, published);
    ArticleDate stated = published;
    ArticleDate printed =
        stated == null ? null : Dates.printedInstead(document, shown, stated, updated);
    published = printed == null ? stated : printed;
    String language = Address.language(document, meta, linked);
    String standfirst = Standfirst.find(document, meta, shown);
    // From here on the document is taken apart.
    List<String> inView = Body.paragraphs(document, headline, shown, byline);
    List<String> paragraphs =
        withStandfirst(StatedBody.orInView(linked.body(), inView), standfirst);
    if (isNoArticle(paragraphs) || ErrorPage.is(headline, title, paragraphs)) {
      paragraphs = List.of();
    }
    String wire = WireCredit.among(byline, outlet);
    return new Page(
        headline,
        paragraphs,
        byline,
        published,
        updated == null || updated.equals(published) ? null : updated,
        outlet,
        url,
        language,
        wire,
        printed == null ? null : stated,
        otherHeadline(headline, linked.headline(), meta.first("og:title")),
        writers.other());
  }

  /** A stated headline that has no word of the chosen one; null when there is none. */
  private static @Nullable String otherHeadline(
      @Nullable String headline, @Nullable String... stated) {
    for (String other : stated) {
      if (headline != null && other != null && !Words.share(headline, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isNoArticle(List<String> paragraphs) {
    int words = 0;
    for (String paragraph : paragraphs) {
      words += Words.count(paragraph);
    }
    return words < FEWEST_WORDS;
  }

  private static List<String> withStandfirst(List<String> paragraphs, @Nullable String standfirst) {
    if (standfirst == null || paragraphs.isEmpty()) {
      return paragraphs;
    }
    String key = Words.key(standfirst);
    for (String paragraph : paragraphs) {
      if (Words.key(paragraph).contains(key)) {
        return paragraphs;
      }
    }
    List<String> whole = new ArrayList<>();
    whole.add(standfirst);
    whole.addAll(paragraphs);
    return whole;
  }
}

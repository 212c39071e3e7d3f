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

  private PageReader() {}

  /**
   * @param html the page's markup, whole or cut off
   */
  public static Page read(String html) {
    Document document = Jsoup.parse(html);
    MetaTags meta = MetaTags.of(document);
    LinkedData linked = LinkedData.of(document, document.title());
    String headline = Headline.find(document, meta, linked);
    Element shown = Headline.element(document, headline);
    String url = Address.find(document, meta, linked);
    String outlet = Outlet.find(document.title(), meta, linked, url);
    List<String> byline = Writers.find(document, meta, linked, shown, outlet);
    ArticleDate published = Dates.published(document, meta, linked, shown, url);
    ArticleDate updated = Dates.updated(meta, linked, published);
    String language = Address.language(document, meta, linked);
    String standfirst = Standfirst.find(document, meta, shown);
    List<String> paragraphs = Body.paragraphs(document, headline, shown, byline);
    paragraphs = withStandfirst(paragraphs, standfirst);
    return new Page(
        headline,
        paragraphs,
        byline,
        published,
        updated,
        outlet,
        url,
        language,
        WireCredit.among(byline, outlet));
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

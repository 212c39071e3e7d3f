package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's own address and language, as it states them. */
final class Address {

  private Address() {}

  /**
   * The first of canonical link, OpenGraph and JSON-LD that is a full address, and not the site's.
   */
  static @Nullable String find(Document document, MetaTags meta, LinkedData linked) {
    List<String> stated = new ArrayList<>();
    for (Element link : document.select("link[rel~=(?i)canonical][href]")) {
      stated.add(link.attr("href").strip());
    }
    for (String other : new String[] {meta.first("og:url", "twitter:url"), linked.url()}) {
      if (other != null) {
        stated.add(other);
      }
    }
    stated.removeIf(url -> !url.matches("(?i)https?://[^\\s/]+.*"));
    for (String url : stated) {
      if (url.matches("(?i)https?://[^/]+/.+")) {
        return url;
      }
    }
    return stated.isEmpty() ? null : stated.get(0);
  }

  /** BCP 47; null when the page does not say. */
  static @Nullable String language(Document document, MetaTags meta, LinkedData linked) {
    Element html = document.selectFirst("html");
    String[] stated = {
      html == null ? null : html.attr("lang"),
      html == null ? null : html.attr("xml:lang"),
      linked.language(),
      meta.first("og:locale", "language", "dc.language", "content-language"),
    };
    for (String one : stated) {
      if (one != null && one.matches("(?i)[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*")) {
        String tag = Locale.forLanguageTag(one.replace('_', '-')).toLanguageTag();
        if (!tag.equals("und")) {
          return tag;
        }
      }
    }
    return null;
  }
}

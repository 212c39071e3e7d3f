package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline. */
final class Headline {

  static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]+\\s+|\\s*[|»]\\s*");

  private Headline() {}

  /** The element that shows {@code headline}; null when none does. */
  static @Nullable Element element(Document document, @Nullable String headline) {
    String key = headline == null ? "" : Words.key(headline);
    for (Element heading : document.select("h1, [itemprop=headline], h2")) {
      if (!key.isEmpty() && Words.key(heading.text()).equals(key)) {
        return heading;
      }
    }
    return document.selectFirst("h1");
  }

  static @Nullable String find(Document document, MetaTags meta, LinkedData linked) {
    String title = Words.tidy(document.title());
    String shared = meta.first("og:title", "twitter:title", "title");
    String stated = linked.headline();
    List<String> tops = new ArrayList<>();
    for (Element h1 : document.select("h1")) {
      String text = Words.tidy(h1.text());
      if (!text.isEmpty()) {
        tops.add(text);
      }
    }
    for (String top : tops) {
      if (Words.count(top) >= 2
          && (alike(top, title) || alike(top, shared) || alike(top, stated))) {
        return top;
      }
    }
    if (stated != null) {
      return stated;
    }
    if (shared != null) {
      return withoutSite(shared, meta);
    }
    return tops.isEmpty() ? (title.isEmpty() ? null : withoutSite(title, meta)) : tops.get(0);
  }

  private static boolean alike(String one, @Nullable String other) {
    if (other == null) {
      return false;
    }
    String a = Words.key(one);
    String b = Words.key(other);
    return !a.isEmpty() && (b.contains(a) || (a.contains(b) && b.length() > 10));
  }

  private static String withoutSite(String title, MetaTags meta) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    int first = title.indexOf(parts[0]) + parts[0].length();
    String last = parts[parts.length - 1];
    String site = meta.first("og:site_name");
    if (Words.count(parts[0]) >= 3 && (parts.length == 2 || site != null)) {
      int end = title.lastIndexOf(last);
      String head = title.substring(0, end).replaceAll("[\\s|–—·•»:-]+$", "");
      return Words.count(last) <= 4 ? head : title;
    }
    return first > 0 ? title : parts[0];
  }
}

package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's {@code meta} tags, by name, property or itemprop in lower case. */
final class MetaTags {

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document document) {
    MetaTags tags = new MetaTags();
    for (Element meta : document.select("meta[content]")) {
      String content = Words.tidy(meta.attr("content"));
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.contents.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** The first content of the first name that has one; null when none has. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> all = contents.get(name);
      if (all != null) {
        return all.get(0);
      }
    }
    return null;
  }

  /** All contents of that name, in the page's order. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}

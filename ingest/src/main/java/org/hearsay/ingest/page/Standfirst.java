package org.hearsay.ingest.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sentence or two between headline and text, which often stand outside the element that holds
 * the text. They count when the page names them so, or states them as its description.
 */
final class Standfirst {

  private static final String NAMED =
      "[class~=(?i)(?:^|[\\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|subdeck|strapline"
          + "|abstract|lede)(?:$|[\\s_-])],[itemprop=description]:not(meta),[itemprop=alternativeHeadline]:not(meta)";

  private static final Set<String> DESCRIBES = Set.of("p", "h2", "h3", "h4", "div", "span");

  private static final int SHORTEST = 25;
  private static final int LONGEST = 400;

  private Standfirst() {}

  /**
   * @param shown the element that shows the headline; without it nothing is found
   */
  static @Nullable String find(Document document, MetaTags meta, @Nullable Element shown) {
    if (shown == null) {
      return null;
    }
    for (Element element : Nearby.elements(document, NAMED, shown)) {
      String text = Words.tidy(element.text());
      if (fits(text)) {
        return text;
      }
    }
    return described(meta, shown);
  }

  private static @Nullable String described(MetaTags meta, Element shown) {
    String description = meta.first("og:description", "description", "twitter:description");
    if (description == null || !fits(description)) {
      return null;
    }
    String key = Words.key(description);
    List<Element> after = shown.nextElementSiblings();
    Element parent = shown.parent();
    for (int level = 0; level < 3; level++) {
      for (Element sibling : after) {
        for (Element element : sibling.getAllElements()) {
          boolean likely = DESCRIBES.contains(element.normalName()) && element.childrenSize() <= 3;
          String text = likely ? Words.tidy(element.text()) : "";
          if (fits(text) && Words.key(text).equals(key)) {
            return text;
          }
        }
      }
      if (parent == null || parent.normalName().equals("body")) {
        break;
      }
      after = parent.nextElementSiblings();
      parent = parent.parent();
    }
    return null;
  }

  private static boolean fits(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && !Boilerplate.is(text);
  }
}

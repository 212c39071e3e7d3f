package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ingest.imprint.Byline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one of many alike elements that belongs to the article: the group that stands with the
 * headline. A page that lists other stories has their bylines and dates as well.
 */
final class Nearby {

  /** How far up from the headline its surroundings reach, at most. */
  private static final int LEVELS = 5;

  /** Surroundings with more than this many matches are a list of stories. */
  private static final int CROWD = 8;

  private Nearby() {}

  /**
   * The texts of the elements that match, from the smallest surroundings of the headline that have
   * any; none when they stand in no such surroundings.
   *
   * @param headline null when the page shows none: then the whole page counts as surroundings
   * @param longest a longer text is passed over, in code units
   */
  static List<String> texts(
      Document document, String selector, @Nullable Element headline, int longest) {
    return new ArrayList<>(strings(elements(document, selector, headline), longest));
  }

  /** As {@link #texts}, the elements themselves. */
  static List<Element> elements(Document document, String selector, @Nullable Element headline) {
    Element around = headline == null ? document.body() : headline.parent();
    for (int level = 0; around != null && level < LEVELS; level++) {
      List<Element> found = outermost(around.select(selector));
      if (!found.isEmpty()) {
        return found.size() > CROWD ? found.subList(0, 1) : found;
      }
      around = around.normalName().equals("body") ? null : around.parent();
    }
    return List.of();
  }

  /**
   * The names of the first line {@code By ...} near the headline; none where there is no such line.
   */
  static List<String> bylines(Document document, @Nullable Element headline) {
    Element around = headline == null ? document.body() : headline.parent();
    for (int level = 0; around != null && level < LEVELS; level++) {
      for (Block block : Blocks.of(around)) {
        for (String line : block.isProse() ? new String[0] : block.text().split("\n")) {
          List<String> names = Byline.ofLine(line);
          names = names.isEmpty() ? Byline.ofDatedLine(line) : names;
          if (!names.isEmpty()) {
            return names;
          }
        }
      }
      around = around.normalName().equals("body") ? null : around.parent();
    }
    return List.of();
  }

  private static List<Element> outermost(List<Element> elements) {
    List<Element> out = new ArrayList<>();
    for (Element element : elements) {
      if (!out.isEmpty() && element.hasParent() && isInside(element, out.get(out.size() - 1))) {
        continue;
      }
      out.add(element);
    }
    return out;
  }

  private static boolean isInside(Element element, Element outer) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> strings(List<Element> elements, int longest) {
    Set<String> texts = new LinkedHashSet<>();
    for (Element element : elements) {
      String text = Words.tidy(element.text());
      if (!text.isEmpty() && text.length() <= longest) {
        texts.add(text);
      }
    }
    return texts;
  }
}

package org.hearsay.ingest.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code articleBody__related-links} has four. */
final class ClassWords {

  private static final Pattern PARTS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private ClassWords() {}

  static Set<String> of(Element element) {
    String names = element.className() + " " + element.id();
    Set<String> words = new HashSet<>();
    if (names.length() < 2) {
      return words;
    }
    String parted = HUMP.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
    for (String word : PARTS.split(parted)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}

package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a program's answer is a right name: it has all the name's words, and no word after them
 * but what ends a name ("Jr."). Case, titles, "the" and a possessive's ending aside.
 */
final class NameMatch {

  private static final Set<String> ASIDE =
      Set.of("the", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "s", "jr", "sr", "president");

  private NameMatch() {}

  /**
   * @param answer the name that a program gives; null when it says that nobody is named
   */
  static boolean isRight(@Nullable String answer, SourcesGold.Item item) {
    for (List<String> names : item.right()) {
      if (answer == null ? names.isEmpty() : !names.isEmpty() && holds(answer, names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String answer, List<String> names) {
    List<String> words = words(answer);
    for (String name : names) {
      if (!words.containsAll(words(name))) {
        return false;
      }
    }
    List<String> all = new ArrayList<>();
    names.forEach(name -> all.addAll(words(name)));
    return !words.isEmpty() && all.contains(words.get(words.size() - 1));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.@]+")) {
      String bare = word.replace(".", "");
      if (!bare.isEmpty() && !ASIDE.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }
}

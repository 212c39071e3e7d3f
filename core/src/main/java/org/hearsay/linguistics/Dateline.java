package org.hearsay.linguistics;

import java.util.List;
import java.util.Set;

/**
 * The line of place, day and agency that opens an agency's story: {@code GENEVA, March 3 (Agency)
 * -}. It belongs to no sentence: left in, it becomes part of what the first source said.
 */
final class Dateline {

  /** Longer ones would be headlines or lists in capitals. */
  private static final int LONGEST = 16;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  /** Words in lower case that names of places hold. */
  private static final Set<String> JOINING =
      Set.of("and", "of", "de", "del", "la", "le", "al", "el", "upon", "the", "on");

  private Dateline() {}

  /** One past the dash that ends the dateline; 0 when the paragraph opens without one. */
  static int end(List<Word> words) {
    if (words.isEmpty() || !isInCapitals(words.get(0).form())) {
      return 0;
    }
    for (int i = 1; i < Math.min(words.size(), LONGEST); i++) {
      String form = words.get(i).form();
      if (DASHES.contains(form)) {
        return opensSentence(words, i + 1) ? i + 1 : 0;
      }
      boolean fits = !isLowerCase(words.get(i)) || JOINING.contains(form);
      if (!fits || form.equals(":") || form.equals("?") || form.equals("!")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isInCapitals(String form) {
    return form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Whether a sentence follows: it opens with no word in lower case, and holds one. */
  private static boolean opensSentence(List<Word> words, int from) {
    return words.size() - from > 2
        && !isLowerCase(words.get(from))
        && words.subList(from, words.size()).stream().anyMatch(Dateline::isLowerCase);
  }

  private static boolean isLowerCase(Word word) {
    return Character.isLowerCase(word.form().codePointAt(0));
  }
}

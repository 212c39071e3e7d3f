package org.hearsay.ingest.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ingest.imprint.Blank;

/** Small measures and tidying of a page's strings. */
final class Words {

  private Words() {}

  /**
   * One line: every run of white space one space, none at the ends, no soft or zero-width marks.
   */
  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060') {
        continue;
      }
      if (Blank.is(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Letters and digits alone, in lower case: equal for two printings of one thing. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  static int count(String text) {
    return Blank.words(text, Integer.MAX_VALUE);
  }

  /** Whether a word of four letters or more stands in both; true where one has none such. */
  static boolean share(String one, String other) {
    Set<String> words = longWords(one);
    Set<String> others = longWords(other);
    return words.isEmpty() || others.isEmpty() || !Collections.disjoint(words, others);
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= 4) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether it ends as a sentence does, also before a closing quotation mark or bracket. */
  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]* ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}

package org.hearsay.grounding.quantity;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Finds what a number counts: the noun behind it, with the words between. Stateless. */
final class Counted {

  /** How many words may stand between a number and its noun. */
  private static final int REACH = 6;

  private static final Set<String> LEFT_OUT =
      Set.of("more", "other", "others", "further", "additional");

  private Counted() {}

  /** The counted noun behind token {@code last}, or {@code last} itself when there is none. */
  static int noun(Sentence s, int last) {
    int start = last + 1;
    if (start + 1 < s.size() && word(s, start).equals("of")) {
      start++;
      while (start < s.size() && isDeterminer(s.token(start))) {
        start++;
      }
    }
    int above = s.head(last);
    boolean direct = s.is(last, "nummod") && above > last && above <= last + REACH + 2;
    if (direct && s.token(above).isNoun() && !hasArticle(s, start, above)) {
      return above;
    }
    int noun = last;
    for (int i = start; i < s.size() && i <= start + REACH; i++) {
      Token token = s.token(i);
      if (token.isNoun()) {
        noun = i;
      } else if (!mayPrecede(s, i) || noun > last && !isHyphen(s, i)) {
        break;
      }
    }
    return noun;
  }

  /** "Image 1 of 8 A child": another phrase has begun. */
  private static boolean hasArticle(Sentence s, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (s.token(i).tag().equals("DT")) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayPrecede(Sentence s, int i) {
    String tag = s.token(i).tag();
    return tag.startsWith("JJ")
        || tag.equals("VBN") && s.is(i, "amod")
        || tag.equals("VBG") && s.is(i, "amod")
        || tag.equals("HYPH")
        || LEFT_OUT.contains(word(s, i));
  }

  private static boolean isHyphen(Sentence s, int i) {
    return s.token(i).tag().equals("HYPH") && i + 1 < s.size() && s.token(i + 1).isNoun();
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$");
  }

  /** The index of the first word of what is counted, "more" and the like left out. */
  static int firstWord(Sentence s, int last, int noun) {
    int first = last + 1;
    while (first < noun
        && (LEFT_OUT.contains(word(s, first))
            || word(s, first).equals("of")
            || s.token(first).isPunctuation()
            || isDeterminer(s.token(first)))) {
      first++;
    }
    return first;
  }

  private static String word(Sentence s, int i) {
    return s.token(i).text().toLowerCase(Locale.ROOT);
  }
}

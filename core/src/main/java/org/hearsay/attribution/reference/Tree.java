package org.hearsay.attribution.reference;

import java.util.Locale;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Small questions to a sentence's tree. */
final class Tree {

  private Tree() {}

  static String lower(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  static String lemma(Sentence sentence, int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }

  static boolean isNoun(Sentence sentence, int i) {
    return sentence.token(i).isNoun();
  }

  /** "The 43-year-old": whether the word, one of them or their last, is an age for a person. */
  static boolean isAge(Sentence sentence, int i) {
    String word = lower(sentence, i);
    return word.endsWith("-year-old")
        || (word.equals("old")
            && i >= 3
            && lower(sentence, i - 1).equals("-")
            && lower(sentence, i - 2).equals("year"));
  }

  /** Whether the noun is plural. */
  static boolean isPlural(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** The head's leftmost word that is a plain part of its noun phrase: article to head. */
  static int first(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && isPart(sentence, first - 1, head)) {
      first--;
    }
    return first;
  }

  private static boolean isPart(Sentence sentence, int i, int head) {
    Token token = sentence.token(i);
    String tag = token.tag();
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.startsWith("DT")
            || tag.startsWith("PRP$")
            || tag.equals("POS")
            || tag.equals("CD")
            || tag.equals("HYPH")
            || tag.equals("VBN")
            || tag.equals("VBG")
            || tag.equals("RB")
            || tag.equals("CC")
            || token.text().equals("-");
    return word && sentence.isUnder(i, head);
  }

  /** The verb or predicate that governs a noun, through coordination and apposition. */
  static int governor(Sentence sentence, int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      boolean within = sentence.is(at, "conj") || sentence.is(at, "appos");
      int head = sentence.head(at);
      if (!within || head < 0 || !sentence.token(head).isNoun()) {
        return head;
      }
      at = head;
    }
    return -1;
  }
}

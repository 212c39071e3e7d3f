package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.text.Sentence;

/** Where the words that a cue governs begin and end. */
public final class Clauses {

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "how", "why", "what", "whether", "who", "where", "which", "if");

  private static final Set<String> CIRCUMSTANCE =
      Set.of("when", "while", "as", "after", "before", "during");

  private Clauses() {}

  /** One past the last word below {@code i}. */
  static int end(Sentence sentence, int i) {
    return sentence.subtree(i).length();
  }

  /** One past the sentence's last word, its final mark left out. */
  static int sentenceEnd(Sentence sentence) {
    int end = sentence.size();
    while (end > 0
        && sentence.token(end - 1).isPunctuation()
        && !isClosingQuote(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * One past the last word of a content that begins at {@code from} and is governed by the cue at
   * {@code verb}. The parser hangs what ends a long content as often on the cue as on the content,
   * so everything up to the end of the cue's clause is content, except what plainly goes on with
   * the cue: a coordinated verb, a parenthesis, a participle that is a cue itself, a circumstance
   * of the speech.
   */
  static int contentEnd(Sentence sentence, int verb, int from, BitSet complement) {
    int end = Math.max(complement.length(), end(sentence, verb));
    int stop = end;
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (c < from || complement.get(c)) {
        continue;
      }
      if (goesOnWithCue(sentence, c)) {
        BitSet below = sentence.subtree(c);
        int first = below.nextSetBit(0);
        if (first > from) {
          stop = Math.min(stop, first);
        }
      }
    }
    stop = Math.max(stop, 0);
    while (stop > from && isJoint(sentence, stop - 1)) {
      stop--;
    }
    return stop;
  }

  private static boolean goesOnWithCue(Sentence sentence, int c) {
    String relation = sentence.relation(c);
    return switch (relation) {
      case "conj" -> true;
      case "parataxis" -> true;
      case "advcl" -> {
        BitSet below = sentence.subtree(c);
        int first = below.nextSetBit(0);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        String word = Words.lower(sentence, first);
        boolean participle = sentence.token(first).tag().equals("VBG");
        yield comma && (participle || CIRCUMSTANCE.contains(word));
      }
      case "obl", "nmod" -> {
        BitSet below = sentence.subtree(c);
        int first = below.nextSetBit(0);
        yield first > 0 && Words.lower(sentence, first).equals("according");
      }
      default -> false;
    };
  }

  private static boolean isJoint(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    String text = sentence.token(i).text();
    return tag.equals("CC")
        || text.equals(",")
        || text.equals(";")
        || text.equals("\u2014")
        || text.equals("--");
  }

  /** Whether a word opens a finite complement clause. */
  static boolean opensClause(Sentence sentence, int i) {
    return CLAUSE_OPENERS.contains(Words.lower(sentence, i));
  }

  static boolean isOpeningQuote(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.equals("\u201c")
        || text.equals("``")
        || text.equals("\u2018")
        || text.equals("''")
        || text.equals("\"")
        || text.equals("`");
  }

  static boolean isClosingQuote(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.equals("\u201d")
        || text.equals("''")
        || text.equals("\u2019")
        || text.equals("\"")
        || text.equals("'");
  }
}

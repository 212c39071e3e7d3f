package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Sets of a sentence's words, and the spans that they cover. */
public final class Words {

  private Words() {}

  public static String lower(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  public static BitSet range(int from, int to) {
    BitSet set = new BitSet();
    if (to > from) {
      set.set(from, to);
    }
    return set;
  }

  public static BitSet minus(BitSet set, BitSet other) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(other);
    return rest;
  }

  /**
   * The spans of a set of words: one for each run, where punctuation that the set lacks does not
   * part a run; no span begins or ends with a comma, a semicolon or a dash, or ends with a full
   * stop.
   */
  public static List<Span> spans(Sentence sentence, BitSet words) {
    List<Span> spans = new ArrayList<>();
    int i = words.nextSetBit(0);
    while (i >= 0) {
      int last = i;
      int next = words.nextSetBit(last + 1);
      while (next >= 0 && (next == last + 1 || onlyPunctuation(sentence, last + 1, next))) {
        last = next;
        next = words.nextSetBit(last + 1);
      }
      int first = i;
      while (first <= last && isEdge(sentence.token(first), true)) {
        first++;
      }
      while (last > first && isEdge(sentence.token(last), false)) {
        last--;
      }
      if (first <= last && hasWord(sentence, first, last)) {
        spans.add(sentence.span(first, last));
      }
      i = next;
    }
    return spans;
  }

  /** The spans of a set of words, one for each unbroken run, marks and all. */
  public static List<Span> exactSpans(Sentence sentence, BitSet words) {
    List<Span> spans = new ArrayList<>();
    for (int i = words.nextSetBit(0); i >= 0; ) {
      int end = words.nextClearBit(i);
      spans.add(sentence.span(i, end - 1));
      i = words.nextSetBit(end);
    }
    return spans;
  }

  public static boolean hasWord(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlyPunctuation(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEdge(Token token, boolean first) {
    return switch (token.text()) {
      case ",", ";", ":", "-", "--", "\u2013", "\u2014", ")", "\u2015" -> true;
      case ".", "...", "\u2026" -> true;
      case "(" -> !first;
      default -> false;
    };
  }

  /** Whether the words hold a finite verb or an auxiliary: the sign of a clause. */
  public static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Turns sets of tokens into spans without the marks and connecting words at their ends. A quotation
 * mark at an end stays, or is taken in, where its other half stands inside.
 */
final class Pieces {

  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "LS", "NFP");

  private static final String OPENING = "“‘„«";
  private static final String CLOSING = "”’»";

  private Pieces() {}

  /**
   * The runs of tokens in {@code tokens}, trimmed; a run of marks or connecting words alone is left
   * out.
   */
  static List<Span> of(Sentence s, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (int first = tokens.nextSetBit(0); first >= 0; ) {
      int end = tokens.nextClearBit(first);
      spans.addAll(trimmed(s, first, end - 1));
      first = tokens.nextSetBit(end);
    }
    return spans;
  }

  private static List<Span> trimmed(Sentence s, int from, int to) {
    int first = from;
    int last = to;
    while (last >= first && (isMark(s, last) || isConnective(s, last))) {
      last--;
    }
    while (first <= last && (isMark(s, first) || isConnective(s, first))) {
      first++;
    }
    if (first > last) {
      return List.of();
    }
    int open = 0;
    int unopened = 0;
    boolean straight = false;
    for (int i = first; i <= last; i++) {
      if (isStraight(s, i)) {
        straight = !straight;
      } else if (isOpening(s, i)) {
        open++;
      } else if (isClosing(s, i) && open > 0) {
        open--;
      } else if (isClosing(s, i)) {
        unopened++;
      }
    }
    for (int i = last + 1; i <= last + 2 && i < s.size() && isMark(s, i); i++) {
      if (open > 0 && isClosing(s, i) || straight && isStraight(s, i)) {
        return List.of(s.span(first, i));
      }
    }
    int before = first - 1;
    boolean opens =
        before >= 0 && (unopened > 0 && isOpening(s, before) || straight && isStraight(s, before));
    return List.of(s.span(opens ? before : first, last));
  }

  /** A mark of which only its place says whether it opens or closes. */
  private static boolean isStraight(Sentence s, int i) {
    return s.token(i).text().equals("\"");
  }

  private static boolean isOpening(Sentence s, int i) {
    return s.token(i).tag().equals("``") && s.token(i).isPunctuation() || isOneOf(s, i, OPENING);
  }

  private static boolean isClosing(Sentence s, int i) {
    return s.token(i).tag().equals("''") && s.token(i).isPunctuation() || isOneOf(s, i, CLOSING);
  }

  private static boolean isOneOf(Sentence s, int i, String marks) {
    String text = s.token(i).text();
    return text.chars().allMatch(c -> marks.indexOf(c) >= 0);
  }

  private static boolean isMark(Sentence s, int i) {
    return MARKS.contains(s.token(i).tag()) && s.token(i).isPunctuation()
        || isStraight(s, i)
        || isOpening(s, i)
        || isClosing(s, i);
  }

  private static boolean isConnective(Sentence s, int i) {
    return s.is(i, "cc") && s.token(i).tag().equals("CC")
        || s.is(i, "mark") && s.token(i).text().equalsIgnoreCase("that");
  }
}

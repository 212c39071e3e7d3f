package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** Turns sets of tokens into spans without the marks and connecting words at their ends. */
final class Pieces {

  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "LS", "NFP");

  private Pieces() {}

  /**
   * The runs of tokens in {@code tokens}, trimmed; a run of marks or connecting words alone is left
   * out.
   */
  static List<Span> of(Sentence s, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (int first = tokens.nextSetBit(0); first >= 0; ) {
      int end = tokens.nextClearBit(first);
      int last = end - 1;
      while (last >= first && (isMark(s, last) || isConnective(s, last))) {
        last--;
      }
      while (first <= last && (isMark(s, first) || isConnective(s, first))) {
        first++;
      }
      if (first <= last) {
        spans.add(s.span(first, last));
      }
      first = tokens.nextSetBit(end);
    }
    return spans;
  }

  private static boolean isMark(Sentence s, int i) {
    return MARKS.contains(s.token(i).tag()) && s.token(i).isPunctuation();
  }

  private static boolean isConnective(Sentence s, int i) {
    return s.is(i, "cc") && s.token(i).tag().equals("CC")
        || s.is(i, "mark") && s.token(i).text().equalsIgnoreCase("that");
  }
}

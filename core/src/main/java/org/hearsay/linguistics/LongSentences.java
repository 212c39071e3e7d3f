package org.hearsay.linguistics;

import java.util.List;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Span;

/**
 * Cuts what is too long to be one sentence, such as a table or a list without full stops: later
 * stages look from every word of a sentence to every other.
 */
final class LongSentences {

  /** Most tokens of a sentence. The longest sentences that newspapers print have some 150. */
  static final int LIMIT = 250;

  private static final String CODE = "long-sentence";

  /** How far back from the limit a better place to cut is looked for. */
  private static final int LEEWAY = 80;

  private LongSentences() {}

  /**
   * Adds {@code sentence} to {@code sentences}, whole or in parts of at most {@link #LIMIT} words;
   * a cut is added to {@code findings}.
   */
  static void add(List<Word> sentence, List<List<Word>> sentences, List<Finding> findings) {
    if (sentence.size() <= LIMIT) {
      sentences.add(sentence);
      return;
    }
    int parts = 0;
    int from = 0;
    while (from < sentence.size()) {
      int to = Math.min(sentence.size(), from + LIMIT);
      if (to < sentence.size()) {
        to = cut(sentence, from, to);
      }
      sentences.add(sentence.subList(from, to));
      parts++;
      from = to;
    }
    findings.add(
        new Finding(
            CODE,
            "A sentence of " + sentence.size() + " tokens was read in " + parts + " parts.",
            new Span(sentence.get(0).start(), sentence.get(sentence.size() - 1).end())));
  }

  /** One past the strongest mark before the limit, the last of several; the limit if none. */
  private static int cut(List<Word> sentence, int from, int limit) {
    for (String marks : List.of(";:", ",–—)|•")) {
      for (int i = limit - 1; i > from && i >= limit - LEEWAY; i--) {
        String form = sentence.get(i).form();
        if (form.length() == 1 && marks.contains(form)) {
          return i + 1;
        }
      }
    }
    return limit;
  }
}

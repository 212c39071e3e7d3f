package org.hearsay.claim;

import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;

/** Sentences that a page repeats whatever its article says, from {@code boilerplate.tsv}. */
final class Boilerplate {

  private static final Boilerplate SHARED = new Boilerplate();

  private final Phrases<Boolean> phrases = Phrases.of(table(), "words", row -> Boolean.TRUE);

  private Boilerplate() {}

  static Boilerplate shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Boilerplate.class, "boilerplate.tsv");
  }

  /** Whether the sentence begins like one of these, marks at its start left aside. */
  boolean is(Sentence s) {
    int i = 0;
    while (i < s.size() && s.token(i).isPunctuation()) {
      i++;
    }
    return i < s.size() && phrases.at(s, i) != null;
  }
}

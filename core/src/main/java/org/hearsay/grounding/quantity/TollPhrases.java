package org.hearsay.grounding.quantity;

import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Phrases that tell how many something befell without naming them, from {@code tolls.tsv}. */
final class TollPhrases {

  /**
   * What a phrase tells.
   *
   * @param count how many, at least 1
   * @param effect what befell them
   */
  record Entry(int count, Effect effect) {}

  private static final TollPhrases SHARED = new TollPhrases();

  private final Phrases<Entry> phrases =
      Phrases.of(
          table(),
          "words",
          row -> new Entry(Integer.parseInt(row.get("count")), row.get("effect", Effect.class)));

  private TollPhrases() {}

  static TollPhrases shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(TollPhrases.class, "tolls.tsv");
  }

  Phrases.@Nullable Match<Entry> at(Sentence s, int i) {
    return phrases.at(s, i);
  }
}

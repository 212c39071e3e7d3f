package org.hearsay.grounding.quantity;

import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Phrases that say what befell whoever was named last, from {@code fates.tsv}. */
final class FatePhrases {

  private static final FatePhrases SHARED = new FatePhrases();

  private final Phrases<Fate> phrases =
      Phrases.of(
          table(),
          "words",
          row -> new Fate(row.get("effect", Effect.class), row.get("open").equals("yes")));

  private FatePhrases() {}

  static FatePhrases shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(FatePhrases.class, "fates.tsv");
  }

  Phrases.@Nullable Match<Fate> at(Sentence s, int i) {
    return phrases.at(s, i);
  }
}

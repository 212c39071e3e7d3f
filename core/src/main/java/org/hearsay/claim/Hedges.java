package org.hearsay.claim;

import java.util.function.IntPredicate;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Adverbs and set phrases that say how sure a clause is, from {@code hedges.tsv}. */
final class Hedges {

  /**
   * One entry.
   *
   * @param commitment what is left of a plain statement: {@code +probable}; for "unlikely" and the
   *     like negative
   * @param band the ICD 203 band; null when the words have none
   */
  record Hedge(Commitment commitment, @Nullable String band) {}

  private static final Hedges SHARED = new Hedges();

  private final Phrases<Hedge> phrases =
      Phrases.of(
          table(),
          "words",
          row ->
              new Hedge(
                  Commitments.of(row, "commitment"),
                  row.get("band").isEmpty() ? null : row.get("band")));

  private Hedges() {}

  static Hedges shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Hedges.class, "hedges.tsv");
  }

  /** The longest entry that begins at token {@code i} within the tokens allowed, or null. */
  Phrases.@Nullable Match<Hedge> at(Sentence sentence, int i, IntPredicate may) {
    return phrases.at(sentence, i, may);
  }
}

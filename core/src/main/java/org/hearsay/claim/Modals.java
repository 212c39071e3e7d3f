package org.hearsay.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/**
 * The modal verbs, from {@code modals.tsv}: each commits differently plain, perfect and negated.
 */
final class Modals {

  /** What a modal verb speaks of. */
  enum Sense {
    /** How likely something is. */
    EPISTEMIC,
    /** What ought to be. */
    DEONTIC,
    /** What is to come. */
    FUTURE,
    /** What somebody is able to do. */
    ABILITY,
    /** What holds under a condition, or lay ahead in the past. */
    CONDITIONAL
  }

  /**
   * One modal verb.
   *
   * @param plain what it commits to before a bare verb ("may fall")
   * @param perfect before "have" and a participle ("may have fallen")
   * @param negated when denied ("may not fall")
   * @param sense what it speaks of before a bare verb
   */
  record Modal(Commitment plain, Commitment perfect, Commitment negated, Sense sense) {}

  private static final Modals SHARED = new Modals();

  private final Map<String, Modal> modals = new HashMap<>();

  private Modals() {
    for (LexiconTable.Row row : table().rows()) {
      Modal modal =
          new Modal(
              Commitments.of(row, "plain"),
              Commitments.of(row, "perfect"),
              Commitments.of(row, "negated"),
              row.get("sense", Sense.class));
      for (String word : row.get("words").split(" *\\| *")) {
        modals.put(word, modal);
      }
    }
  }

  static Modals shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Modals.class, "modals.tsv");
  }

  /** The modal verb printed as {@code word}, or null. */
  @Nullable Modal find(String word) {
    return modals.get(word.toLowerCase(Locale.ROOT));
  }
}

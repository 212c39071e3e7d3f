package org.hearsay.grounding.quantity;

import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;

/** The words before and after a number that bound it, from {@code bounds.tsv}. */
final class Bounds {

  private enum Place {
    BEFORE,
    AFTER
  }

  private record Entry(Place place, Bound bound) {}

  private static final Bounds SHARED = new Bounds();

  /** How many tokens before a number the longest phrase has. */
  private static final int REACH = 5;

  private final Phrases<Entry> phrases =
      Phrases.of(
          table(),
          "words",
          row -> new Entry(row.get("place", Place.class), row.get("bound", Bound.class)));

  private Bounds() {}

  static Bounds shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Bounds.class, "bounds.tsv");
  }

  /** The amount with the bounds around it taken in. */
  Amount apply(Sentence s, Amount amount) {
    Amount bounded = before(s, amount);
    if (bounded.last() + 1 < s.size()) {
      Phrases.Match<Entry> after = phrases.at(s, bounded.last() + 1);
      if (after != null && after.value().place == Place.AFTER) {
        return bounded.bounded(after.value().bound).to(after.last());
      }
    }
    return bounded;
  }

  private Amount before(Sentence s, Amount amount) {
    for (int reach = REACH; reach >= 1; reach--) {
      int start = amount.first() - reach;
      Phrases.Match<Entry> match = start < 0 ? null : phrases.at(s, start);
      if (match != null
          && match.value().place == Place.BEFORE
          && match.last() == amount.first() - 1) {
        return amount.bounded(match.value().bound).from(start);
      }
    }
    return amount;
  }
}

package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** "dozens", "hundreds of thousands": numbers of which only the least is told. */
final class VagueNumbers {

  private static final VagueNumbers SHARED = new VagueNumbers();

  private final Phrases<BigDecimal> phrases =
      Phrases.of(table(), "words", row -> new BigDecimal(row.get("low")));

  private VagueNumbers() {}

  static VagueNumbers shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(VagueNumbers.class, "vague-numbers.tsv");
  }

  /** The amount that begins at token {@code i}, or null. */
  @Nullable Amount at(Sentence s, int i) {
    Phrases.Match<BigDecimal> match = phrases.at(s, i);
    if (match == null) {
      return null;
    }
    // "hundreds" is one; "two hundred" and "a million" are not.
    String last = s.token(match.last()).text();
    return last.endsWith("s") || last.endsWith("S")
        ? Amount.atLeast(match.first(), match.last(), match.value())
        : null;
  }
}

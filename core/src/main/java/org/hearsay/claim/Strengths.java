package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a cue or another word with a clause commits to that clause, from {@code
 * strength.tsv}: reporting verbs, factives ("know"), implicatives ("manage to", "fail to") and the
 * rest, after Karttunen (2012) and GRaSP.
 */
final class Strengths {

  /** The form of the clause that an entry is about. */
  enum Frame {
    /** A finite clause, "that" or not. */
    THAT,
    /** An infinitive with "to". */
    TO,
    /** A participle. */
    ING,
    /** Any of these, or a noun phrase. */
    ANY
  }

  /**
   * One entry.
   *
   * @param affirmed what is left of the clause when the word stands as it is
   * @param denied what is left when the word is negated
   * @param kind what a source does that uses the word as a cue
   * @param basis on what it says it rests
   */
  record Strength(Commitment affirmed, Commitment denied, ClaimKind kind, Basis basis) {

    /** What is left of the clause, given what the word itself is committed to. */
    Commitment of(Commitment word) {
      return switch (word.polarity()) {
        case POSITIVE -> affirmed.under(new Commitment(word.certainty(), Polarity.POSITIVE));
        case NEGATIVE -> denied.under(new Commitment(word.certainty(), Polarity.POSITIVE));
        case UNDERSPECIFIED -> affirmed.equals(denied) ? affirmed : Commitment.NONE;
      };
    }
  }

  private record Entry(Frame frame, Strength strength) {}

  private static final Strengths SHARED = new Strengths();

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private Strengths() {
    for (LexiconTable.Row row : table().rows()) {
      Strength strength =
          new Strength(
              Commitments.of(row, "affirmed"),
              Commitments.of(row, "denied"),
              row.get("kind", ClaimKind.class),
              row.get("basis", Basis.class));
      Frame frame = row.get("frame", Frame.class);
      for (String word : row.get("words").split(" *\\| *")) {
        List<Entry> same = entries.computeIfAbsent(word, key -> new ArrayList<>());
        if (same.stream().anyMatch(each -> each.frame == frame)) {
          throw row.error("'" + word + "' has an entry for " + frame + " already");
        }
        same.add(new Entry(frame, strength));
      }
    }
  }

  static Strengths shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Strengths.class, "strength.tsv");
  }

  /**
   * The entry of a word with a clause of the given form, or null.
   *
   * @param word a verb's lemma, a noun's with {@code /n}, an adjective's with {@code /a}, or a
   *     cue's entry in the cue lexicon
   */
  @Nullable Strength find(String word, Frame frame) {
    List<Entry> same = entries.get(word.toLowerCase(Locale.ROOT));
    if (same == null) {
      return null;
    }
    Strength any = null;
    for (Entry entry : same) {
      if (entry.frame == frame) {
        return entry.strength;
      }
      if (entry.frame == Frame.ANY) {
        any = entry.strength;
      }
    }
    return any;
  }
}

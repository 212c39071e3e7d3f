package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The words that deny a clause, from {@code negation.tsv}, and whether one denies a given clause.
 */
final class Negation {

  /** How a word denies. */
  enum Place {
    /** At the predicate: "not". */
    ADVERB,
    /** At a noun that takes part: "no". */
    DETERMINER,
    /** As a noun that takes part: "nobody". */
    PRONOUN,
    /** Before the clause: "without", "nor". */
    CONJUNCTION
  }

  private record Negator(Place place, Commitment commitment) {}

  /** Words after which "not", "no" and the like deny no clause: "not only", "no fewer than". */
  private static final Set<String> SPARES =
      Set.of(
          "only",
          "just",
          "merely",
          "simply",
          "least",
          "less",
          "fewer",
          "more",
          "later",
          "sooner",
          "doubt",
          "matter",
          "wonder",
          "other",
          "exactly",
          "surprisingly",
          "far");

  private static final Set<String> PARTICIPANTS =
      Set.of("nsubj", "nsubj:pass", "obj", "dobj", "iobj", "expl", "attr");

  private static final Negation SHARED = new Negation();

  private final Map<String, List<Negator>> negators = new HashMap<>();

  private Negation() {
    for (LexiconTable.Row row : table().rows()) {
      Negator negator =
          new Negator(row.get("place", Place.class), Commitments.of(row, "commitment"));
      for (String word : row.get("words").split(" *\\| *")) {
        negators.computeIfAbsent(word, key -> new ArrayList<>()).add(negator);
      }
    }
  }

  static Negation shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Negation.class, "negation.tsv");
  }

  /**
   * What is left of the clause of {@code head} when token {@code i}, one of its own, denies it;
   * null when the token denies nothing or not this clause.
   */
  @Nullable Commitment of(Sentence s, int head, int i) {
    List<Negator> same = negators.get(s.token(i).text().toLowerCase(Locale.ROOT));
    if (same == null || isSpared(s, i)) {
      return null;
    }
    for (Negator negator : same) {
      if (denies(negator.place, s, head, i)) {
        return negator.commitment;
      }
    }
    return null;
  }

  private static boolean denies(Place place, Sentence s, int head, int i) {
    return switch (place) {
      case ADVERB -> atPredicate(s, head, i);
      case DETERMINER -> s.is(i, "det") && takesPart(s, head, s.head(i));
      case PRONOUN -> takesPart(s, head, i);
      case CONJUNCTION ->
          s.head(i) == head
              && (s.is(i, "mark")
                  || s.is(i, "cc")
                  || s.is(i, "advmod")
                  || s.is(i, "case") && s.token(head).tag().equals("VBG"));
    };
  }

  private static boolean isSpared(Sentence s, int i) {
    return i + 1 < s.size() && SPARES.contains(s.token(i + 1).text().toLowerCase(Locale.ROOT));
  }

  private static boolean atPredicate(Sentence s, int head, int i) {
    int above = s.head(i);
    return above == head
        || above >= 0
            && s.head(above) == head
            && (s.is(above, "aux") || s.is(above, "cop") || s.is(above, "xcomp"))
        || above >= 0 && s.head(above) == head && s.is(above, "advmod") && i < above;
  }

  private static boolean takesPart(Sentence s, int head, int noun) {
    return noun >= 0
        && (noun == head || s.head(noun) == head && PARTICIPANTS.contains(s.relation(noun)));
  }
}

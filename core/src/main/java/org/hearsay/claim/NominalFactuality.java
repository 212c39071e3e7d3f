package org.hearsay.claim;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How a noun that names what happens is presented. A definite one is taken for granted ("the attack
 * may hurt trade"); another stands or falls with its clause ("there may be an attack"). The word on
 * which it hangs can say more: a noun ("fears of an attack") or a verb ("averted an attack"), by
 * the same entries that govern clauses.
 */
final class NominalFactuality {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private NominalFactuality() {}

  /**
   * How it is presented.
   *
   * @param commitment certainty and polarity
   * @param time where the words put it
   * @param granted whether it is taken for granted, whatever is said of it
   */
  record Presented(Commitment commitment, TimeReference time, boolean granted) {}

  /** Reads the noun at {@code noun}. */
  static Presented of(ClauseTree tree, ClauseFactuality clauses, int noun) {
    Sentence s = tree.sentence();
    int clause = tree.clauseOf(noun);
    boolean none = hasNo(s, noun);
    if (clause < 0) {
      return new Presented(
          none ? Commitment.FULL.negated() : Commitment.FULL, TimeReference.PAST, false);
    }
    Commitment around = clauses.commitment(clause);
    TimeReference time = clauses.time(clause);
    Strengths.Strength governor = governor(s, noun);
    if (governor != null) {
      boolean verb = s.head(noun) == clause;
      Commitment left = governor.of(verb ? around : Commitment.FULL);
      boolean ahead = left.certainty() != Certainty.CERTAIN && time == TimeReference.PAST;
      return new Presented(
          none ? left.negated() : left, ahead ? TimeReference.FUTURE : time, false);
    }
    if (none) {
      return new Presented(Commitment.FULL.negated(), time, false);
    }
    boolean stands = isDefinite(s, noun) || !isIn(s, noun, clause);
    return new Presented(stands ? Commitment.FULL : around, time, stands);
  }

  /** Whether the noun is what its clause says to be so or brought about. */
  private static boolean isIn(Sentence s, int noun, int clause) {
    return s.head(noun) == clause && (s.is(noun, "obj") || s.relation(noun).equals("nsubj:pass"));
  }

  private static boolean hasNo(Sentence s, int noun) {
    int determiner = s.child(noun, "det");
    return determiner >= 0 && s.token(determiner).text().equalsIgnoreCase("no");
  }

  private static boolean isDefinite(Sentence s, int noun) {
    if (s.child(noun, "nmod:poss") >= 0) {
      return true;
    }
    int determiner = s.child(noun, "det");
    return determiner >= 0
        && DEFINITE.contains(s.token(determiner).text().toLowerCase(Locale.ROOT));
  }

  /** The entry of the word on which the noun hangs; null where it has none. */
  private static Strengths.@Nullable Strength governor(Sentence s, int noun) {
    int above = s.head(noun);
    if (above < 0 || s.is(noun, "nsubj") || s.is(noun, "conj")) {
      return null;
    }
    int preposition = s.child(noun, "case");
    String word = ClauseFactuality.word(s.token(above));
    if (preposition >= 0) {
      String with = word + " " + s.token(preposition).lemma().toLowerCase(Locale.ROOT);
      Strengths.Strength found = find(with);
      if (found != null) {
        return found;
      }
      return s.token(above).isNoun() ? find(word) : null;
    }
    return s.is(noun, "obj") || s.relation(noun).equals("nsubj:pass") ? find(word) : null;
  }

  private static Strengths.@Nullable Strength find(String word) {
    for (Strengths.Frame frame :
        new Strengths.Frame[] {
          Strengths.Frame.ANY, Strengths.Frame.ING, Strengths.Frame.TO, Strengths.Frame.THAT
        }) {
      Strengths.Strength found = Strengths.shared().find(word, frame);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}

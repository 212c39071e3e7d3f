package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads how a clause's own words present it: modal verbs, negation, hedges, tense. Stateless. */
final class OwnWordsReader {

  private static final Set<String> STATIVE =
      Set.of("be", "have", "know", "remain", "need", "want", "live", "contain", "exist", "lie");

  private final Modals modals = Modals.shared();
  private final Hedges hedges = Hedges.shared();
  private final Negation negation = Negation.shared();

  /** Reads the clause of {@code head}. */
  OwnWords read(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    int modalAt = modal(tree, head);
    Modals.Modal modal = modalAt < 0 ? null : find(s, modalAt);
    boolean perfect = modalAt >= 0 && hasPerfect(s, head, modalAt);
    List<Span> spans = new ArrayList<>();
    Commitment commitment = Commitment.FULL;
    Commitment denial = denial(tree, head);
    if (modal != null) {
      boolean denied = denial.polarity() == Polarity.NEGATIVE;
      boolean counterfactual = perfect && modal.sense() == Modals.Sense.CONDITIONAL;
      commitment =
          counterfactual
              ? modal.perfect()
              : denied ? modal.negated() : perfect ? modal.perfect() : modal.plain();
      if (modal.sense() != Modals.Sense.FUTURE && modal.sense() != Modals.Sense.ABILITY) {
        spans.add(s.token(modalAt).span());
      }
    } else {
      commitment = denial;
    }
    String band = null;
    int[] own = tree.tokens(head);
    for (int k = 0; k < own.length; k++) {
      Phrases.Match<Hedges.Hedge> match = hedge(tree, head, own[k]);
      if (match != null) {
        spans.add(s.span(match.first(), match.last()));
        commitment = match.value().commitment().under(commitment);
        band = band == null ? match.value().band() : band;
        while (k + 1 < own.length && own[k + 1] <= match.last()) {
          k++;
        }
      }
    }
    spans.sort(null);
    boolean deontic = modal != null && modal.sense() == Modals.Sense.DEONTIC && !perfect;
    return new OwnWords(
        commitment, time(s, tree, head, modalAt, modal, perfect), spans, band, deontic);
  }

  private Phrases.@Nullable Match<Hedges.Hedge> hedge(ClauseTree tree, int head, int i) {
    Sentence s = tree.sentence();
    if (i == head || s.token(i).tag().startsWith("N")) {
      return null;
    }
    Phrases.Match<Hedges.Hedge> match = hedges.at(s, i, t -> tree.clauseOf(t) == head);
    if (match == null) {
      return null;
    }
    for (int t = match.first(); t <= match.last(); t++) {
      if (s.is(t, "amod")) {
        return null;
      }
    }
    boolean denies = match.value().commitment().polarity() == Polarity.NEGATIVE;
    for (int t = match.first(); t <= match.last(); t++) {
      int above = s.head(t);
      // "Almost daily" denies nothing.
      if (above == head || !denies && above >= 0 && s.head(above) == head && !isNominal(s, above)) {
        return match;
      }
    }
    return null;
  }

  private static boolean isNominal(Sentence s, int i) {
    return s.token(i).isNoun() || s.token(i).tag().equals("CD");
  }

  /** The modal verb of the clause, or of the clause with which it shares one, or -1. */
  int modal(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    int at = head;
    for (int steps = 0; steps < 5; steps++) {
      for (int k = 0; k < s.childCount(at); k++) {
        int child = s.child(at, k);
        if (s.is(child, "aux") && find(s, child) != null) {
          return child;
        }
      }
      boolean shares =
          tree.link(at) == ClauseLink.COORDINATE
              && s.child(at, "nsubj") < 0
              && s.child(at, "aux") < 0
              && s.token(at).tag().equals("VB")
              && s.child(at, "mark") < 0;
      if (!shares) {
        return -1;
      }
      at = tree.parent(at);
    }
    return -1;
  }

  /** The entry of an auxiliary: a modal verb, or "have" before "to"; null for any other. */
  private Modals.@Nullable Modal find(Sentence s, int auxiliary) {
    Token token = s.token(auxiliary);
    if (token.tag().equals("MD")) {
      return modals.find(token.text());
    }
    boolean obliges =
        token.lemma().equals("have")
            && auxiliary + 1 < s.size()
            && s.token(auxiliary + 1).tag().equals("TO");
    return obliges ? modals.find(token.text() + " to") : null;
  }

  private static boolean hasPerfect(Sentence s, int head, int modalAt) {
    for (int i = modalAt + 1; i < head && i <= modalAt + 4; i++) {
      if (s.token(i).lemma().equals("have") && s.is(i, "aux")) {
        return true;
      }
    }
    return false;
  }

  private Commitment denial(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    Commitment left = Commitment.FULL;
    for (int i : tree.tokens(head)) {
      Commitment each = negation.of(s, head, i);
      if (each != null) {
        left = left.under(each);
      }
    }
    return left;
  }

  private static @Nullable TimeReference time(
      Sentence s,
      ClauseTree tree,
      int head,
      int modalAt,
      Modals.@Nullable Modal modal,
      boolean perfect) {
    if (modal != null) {
      return switch (modal.sense()) {
        case FUTURE -> TimeReference.FUTURE;
        case CONDITIONAL -> perfect ? TimeReference.HYPOTHETICAL : TimeReference.FUTURE;
        case ABILITY -> TimeReference.PRESENT;
        case EPISTEMIC, DEONTIC -> {
          boolean stative = s.child(head, "cop") >= 0 || STATIVE.contains(s.token(head).lemma());
          yield perfect
              ? TimeReference.PAST
              : stative ? TimeReference.PRESENT : TimeReference.FUTURE;
        }
      };
    }
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      if (s.is(child, "aux") || s.is(child, "cop")) {
        Token aux = s.token(child);
        boolean have = aux.lemma().equals("have") && s.is(child, "aux");
        switch (aux.tag()) {
          case "VBD":
            return TimeReference.PAST;
          case "VBZ", "VBP":
            return have ? TimeReference.PAST : TimeReference.PRESENT;
          default:
            break;
        }
      }
    }
    return switch (s.token(head).tag()) {
      case "VBD" -> TimeReference.PAST;
      case "VBZ", "VBP" -> TimeReference.PRESENT;
      case "VBN" -> TimeReference.PAST;
      default -> null;
    };
  }

  /** Whether a word is printed in lower case as one of {@code words}. */
  static boolean isWord(Token token, Set<String> words) {
    return words.contains(token.text().toLowerCase(Locale.ROOT));
  }
}

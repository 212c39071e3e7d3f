package org.hearsay.claim;

import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a source does with a clause: by its cue, then by the clause's own words ({@code kinds.tsv},
 * modal verbs, a question mark).
 */
final class KindReader {

  private static final KindReader SHARED = new KindReader();

  private final Phrases<ClaimKind> phrases =
      Phrases.of(table(), "words", row -> row.get("kind", ClaimKind.class));

  private KindReader() {}

  static KindReader shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(KindReader.class, "kinds.tsv");
  }

  /**
   * @param cue what the innermost cue says; an assertion when there is none
   * @param question whether the clause is the main one of a question
   */
  ClaimKind read(
      ClauseTree tree,
      int head,
      OwnWords own,
      ClaimKind cue,
      boolean attributed,
      boolean question) {
    if (question) {
      return ClaimKind.QUESTION;
    }
    ClaimKind phrase = phrase(tree, head);
    if (phrase == ClaimKind.NO_COMMENT || phrase == ClaimKind.UNVERIFIED) {
      return phrase;
    }
    if (cue != ClaimKind.ASSERTION) {
      return cue;
    }
    if (own.deontic()) {
      return attributed ? ClaimKind.DEMAND : ClaimKind.OPINION;
    }
    return phrase == null ? ClaimKind.ASSERTION : phrase;
  }

  @Nullable ClaimKind phrase(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    for (int i : tree.isHead(head) ? tree.tokens(head) : new int[] {head}) {
      Phrases.Match<ClaimKind> match = phrases.at(s, i);
      if (match != null && match.first() <= head + 6) {
        return match.value();
      }
    }
    return null;
  }
}

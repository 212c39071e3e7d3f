package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells the innermost claim whose words hold a place in the text. */
final class Innermost {

  private record Piece(Span span, ClaimMention claim) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int longest;

  Innermost(List<ClaimMention> claims) {
    for (ClaimMention claim : claims) {
      for (Span span : claim.spans()) {
        pieces.add(new Piece(span, claim));
        longest = Math.max(longest, span.length());
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
  }

  /**
   * The claim with the shortest piece around the code unit at {@code offset}, a subordinate clause
   * before the clause around it; null when no claim holds it.
   */
  @Nullable ClaimMention at(int offset) {
    Piece best = null;
    for (int i = firstAfter(offset) - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.span.start() + longest <= offset) {
        break;
      }
      if (piece.span.contains(offset) && (best == null || isInside(piece, best))) {
        best = piece;
      }
    }
    return best == null ? null : best.claim;
  }

  /**
   * The claim of {@code sentence} that stands nearest to {@code words}, the first of these; null
   * when the sentence has none. For words that no claim holds, such as a headline's "Man, 20," in
   * front of what befell him.
   */
  @Nullable ClaimMention near(Span words, Span sentence) {
    Piece best = null;
    int least = Integer.MAX_VALUE;
    for (int i = firstAfter(sentence.start() - 1); i < firstAfter(sentence.end() - 1); i++) {
      Span span = pieces.get(i).span;
      int distance = Math.max(span.start() - words.end(), words.start() - span.end());
      if (distance < least) {
        best = pieces.get(i);
        least = distance;
      }
    }
    return best == null ? null : best.claim;
  }

  private static boolean isInside(Piece piece, Piece other) {
    int difference = piece.span.length() - other.span.length();
    return difference < 0 || difference == 0 && piece.claim.clause() == ClauseRole.SUBORDINATE;
  }

  private int firstAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

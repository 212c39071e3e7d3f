package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.time.Tenses;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The tense at a place: that of the innermost claim whose words hold it. */
final class ClaimTenses implements Tenses {

  private record Stretch(Span span, TimeReference time) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private int longest;

  ClaimTenses(List<ClaimMention> claims) {
    for (ClaimMention claim : claims) {
      for (Span span : claim.spans()) {
        stretches.add(new Stretch(span, claim.factuality().time()));
        longest = Math.max(longest, span.length());
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span));
  }

  @Override
  public @Nullable TimeReference at(int offset) {
    Stretch best = null;
    for (int i = firstAfter(offset) - 1; i >= 0; i--) {
      Stretch stretch = stretches.get(i);
      if (stretch.span.start() + longest <= offset) {
        break;
      }
      if (stretch.span.contains(offset)
          && (best == null || stretch.span.length() < best.span.length())) {
        best = stretch;
      }
    }
    return best == null ? null : best.time;
  }

  private int firstAfter(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.hearsay.eval.factuality;

import org.hearsay.claim.Factuality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;

/** Numbers for the record's words, as each corpus was itself converted. */
enum Scale {
  UW(2, 1),
  MEANTIME(1.5, 0.75);

  /** What an event that no claim answers for counts as, and the most there is. */
  static final double CERTAIN = 3;

  private final double probable;
  private final double possible;

  Scale(double probable, double possible) {
    this.probable = probable;
    this.possible = possible;
  }

  /** From -3 (certainly did not happen) over 0 (unknown) to +3 (certainly did). */
  double number(Factuality factuality) {
    if (factuality.time() == TimeReference.HYPOTHETICAL
        || factuality.polarity() == Polarity.UNDERSPECIFIED) {
      return 0;
    }
    double size =
        switch (factuality.certainty()) {
          case CERTAIN -> CERTAIN;
          case PROBABLE -> probable;
          case POSSIBLE -> possible;
          case UNDERSPECIFIED -> 0;
        };
    return factuality.polarity() == Polarity.NEGATIVE ? -size : size;
  }
}

package org.hearsay.grounding.time;

import org.hearsay.claim.TimeReference;
import org.jspecify.annotations.Nullable;

/** Tells the tense at a place in the text. */
@FunctionalInterface
public interface Tenses {

  /** The tense of the clause around the code unit at {@code offset}; null when none is known. */
  @Nullable TimeReference at(int offset);
}

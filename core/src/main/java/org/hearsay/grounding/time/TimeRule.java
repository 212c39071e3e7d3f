package org.hearsay.grounding.time;

import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** One construction of time expressions. Stateless. */
interface TimeRule {

  /**
   * An expression found.
   *
   * @param first index of its first token in the sentence
   * @param last index of its last token, included
   */
  record Found(int first, int last, Days days) {}

  /** The expression that begins at token {@code i}, as long as it goes; null when none does. */
  @Nullable Found at(TimeContext c, int i);

  RuleId id();
}

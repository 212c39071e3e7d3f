package org.hearsay.grounding.quantity;

import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity before the article's others are known.
 *
 * @param sentence index of its sentence
 * @param span the words
 * @param amount the number; its unit is the quantity's
 * @param victim the mention of persons that it counts; null when nothing befell those counted
 */
record Draft(
    int sentence,
    Span span,
    Amount amount,
    @Nullable String what,
    @Nullable String scope,
    @Nullable Effect effect,
    RuleId rule,
    @Nullable Victim victim) {

  Draft with(@Nullable Effect other) {
    return new Draft(sentence, span, amount, what, scope, other, rule, victim);
  }

  Quantity finish(int number) {
    return new Quantity(
        "q" + number,
        span,
        amount.low(),
        amount.best(),
        amount.high(),
        amount.bound(),
        amount.unit(),
        what,
        scope,
        effect,
        new Evidence(rule, 1));
  }
}

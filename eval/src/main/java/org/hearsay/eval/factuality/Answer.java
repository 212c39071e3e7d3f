package org.hearsay.eval.factuality;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Proposition;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Span;

/**
 * An event word and how certain it is: marked by people, or a claim's predicate.
 *
 * @param span the event word
 * @param value from -3 to +3
 */
record Answer(Span span, double value) {

  static List<Answer> of(Reading reading, Scale scale) {
    List<Answer> answers = new ArrayList<>();
    for (GroundedClaim claim : reading.grounding().claims()) {
      ClaimMention mention = claim.mention();
      Proposition proposition = mention.proposition();
      if (proposition != null) {
        answers.add(new Answer(proposition.span(), scale.number(mention.factuality())));
      }
    }
    return answers;
  }

  /** How many code units the two words share; 0 or less when none. */
  int overlap(Answer other) {
    return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
  }
}

package org.hearsay.app.cli.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Drift;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.text.Span;

/**
 * How much an editor with ten seconds wants to see a claim. News puts first what matters most, so
 * position counts; then what bears checking: who is not named, what is denied, how many died. The
 * weights are a layout's, chosen by looking at reports; no reading depends on them.
 */
final class Salience {

  private static final double POSITION = 6;
  private static final double DRIFT = 4;
  private static final double VICTIMS = 3;
  private static final double NUMBER = 1;
  private static final double DISPUTED = 2;
  private static final double HEDGED = 1;
  private static final double ATTRIBUTED = 2;
  private static final double SECOND_HAND = 1;
  private static final double UNNAMED = 1;
  private static final double SCRAP = -4;

  /** Fewer words than this rarely say what is claimed. */
  private static final int SCRAP_WORDS = 4;

  private final Subject subject;
  private final Set<String> drifting = new HashSet<>();

  Salience(Subject subject) {
    this.subject = subject;
    for (Drift drift : subject.reading.drift()) {
      drifting.add(drift.bodyClaim());
    }
  }

  double of(GroundedClaim claim) {
    ClaimMention mention = claim.mention();
    Chain chain = Chain.of(mention);
    double score = POSITION * lead(mention.spans().get(0));
    score += drifting.contains(mention.id()) ? DRIFT : 0;
    score += numbers(subject.withInner(claim));
    score +=
        mention.kind() == ClaimKind.DENIAL || mention.kind() == ClaimKind.UNVERIFIED ? DISPUTED : 0;
    if (!chain.isPronoun(subject)) {
      score += mention.factuality().certainty() == Certainty.CERTAIN ? 0 : HEDGED;
      score += chain.isOwnVoice() ? 0 : ATTRIBUTED;
      score += chain.sources().size() > 1 ? SECOND_HAND : 0;
      score += chain.hasUnnamed(subject) ? UNNAMED : 0;
    }
    score += mention.text().split("\\s+").length < SCRAP_WORDS ? SCRAP : 0;
    return score;
  }

  /** 1 at the start of the body, falling to 0 at its end, faster at first. */
  private double lead(Span start) {
    Span body = subject.reading.article().body();
    if (body.isEmpty() || !body.contains(start.start())) {
      return 0;
    }
    double rest = 1 - (double) (start.start() - body.start()) / body.length();
    return rest * rest;
  }

  private double numbers(List<GroundedClaim> claims) {
    double most = 0;
    for (GroundedClaim claim : claims) {
      for (String id : claim.quantities()) {
        Quantity quantity = subject.quantity(id);
        if (quantity != null) {
          most = Math.max(most, quantity.effect() == null ? NUMBER : VICTIMS);
        }
      }
    }
    return most;
  }
}

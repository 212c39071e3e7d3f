package org.hearsay.attribution.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom "they" and "it" mean: for "they" several persons, or a body; for "it" a body, a place, or a
 * document; of those that fit the one that a reader has most in mind.
 */
final class OtherPronouns {

  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
  private static final Set<String> IT = Set.of("it", "its");

  /** A body is less often "they" than several persons are. */
  private static final double BODY_AS_THEY = 0.5;

  private static final double NAMED_IN_OWN_SPEECH = 0.1;
  private static final double SPEAKER_OF_REPORTED = 1.5;
  private static final double PLACE_AS_IT = 0.6;
  private static final double LEAST = 20;

  private final Discourse discourse;

  OtherPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  static boolean isOne(String word) {
    return THEY.contains(word) || IT.contains(word);
  }

  /** Null when nothing fits. */
  @Nullable Referent resolve(Mention mention) {
    boolean they = THEY.contains(mention.word());
    Speech own = discourse.speechBy(mention);
    Speech around = discourse.speechAt(mention.start(), own);
    Referent speaker = around == null ? null : discourse.speaker(around);
    Referent best = null;
    double bestScore = LEAST;
    for (Referent referent : discourse.referents()) {
      double fit = referent.resolved() != referent ? 0 : they ? asThey(referent) : asIt(referent);
      if (fit == 0) {
        continue;
      }
      double score = fit * discourse.salience().of(referent, mention);
      if (own != null && discourse.isNamedIn(referent, own)) {
        score *= NAMED_IN_OWN_SPEECH;
      }
      if (speaker == referent) {
        score *= SPEAKER_OF_REPORTED;
      }
      if (score > bestScore) {
        best = referent;
        bestScore = score;
      }
    }
    return best;
  }

  private static double asThey(Referent referent) {
    return switch (referent.type()) {
      case SEVERAL -> 1;
      case BODY -> BODY_AS_THEY;
      case PERSON, PLACE, THING -> 0;
    };
  }

  private static double asIt(Referent referent) {
    return switch (referent.type()) {
      case BODY, THING -> 1;
      case PLACE -> PLACE_AS_IT;
      case PERSON, SEVERAL -> 0;
    };
  }
}

package org.hearsay.attribution.reference;

import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he" and "she" mean: of the persons whose gender may fit, the one whom a reader has most in
 * mind, but not one who is named in what the pronoun itself says, nor the speaker of the quotation
 * it stands in, nor another member of its own clause.
 */
final class PersonPronouns {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  // Factors on salience, set by reading train articles.
  private static final double UNKNOWN_GENDER = 0.8;
  private static final double NAMED_IN_OWN_SPEECH = 0.1;
  private static final double SPEAKER_OF_REPORTED = 1.5;
  private static final double LAST_SPEAKER = 2;
  private static final double UNNAMED = 0.6;

  /** From which share of the best one's score on another is a rival. */
  private static final double RIVAL = 0.8;

  /** What a reader must have of somebody in mind to think of him. */
  private static final double LEAST = 1;

  /**
   * Whom a pronoun means.
   *
   * @param referent the likeliest
   * @param rival another who is about as likely; null when there is none
   */
  record Choice(Referent referent, @Nullable Referent rival) {}

  private final Discourse discourse;

  PersonPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  static boolean isOne(String word) {
    return HE.contains(word) || SHE.contains(word);
  }

  /** Null when nobody fits. */
  @Nullable Choice resolve(Mention mention) {
    Gender gender = HE.contains(mention.word()) ? Gender.MALE : Gender.FEMALE;
    Referent ahead = ahead(mention, gender);
    Speech own = discourse.speechBy(mention);
    Speech around = discourse.speechAt(mention.start(), own);
    Around words =
        new Around(
            own,
            around == null ? null : discourse.speaker(around),
            own != null && isDirect(own) ? discourse.lastSpeaker(mention) : null);
    Referent best = null;
    Referent second = null;
    double bestScore = LEAST;
    double secondScore = 0;
    for (Referent referent : discourse.referents()) {
      if (referent.resolved() != referent || !referent.isPerson()) {
        continue;
      }
      double score = score(referent, mention, gender, words);
      if (referent == ahead) {
        score += 200;
      }
      if (score > bestScore) {
        second = best;
        secondScore = bestScore;
        best = referent;
        bestScore = score;
      } else if (score > secondScore) {
        second = referent;
        secondScore = score;
      }
    }
    if (best == null) {
      return null;
    }
    boolean doubtful = second != null && secondScore >= RIVAL * bestScore;
    return new Choice(best, doubtful ? second : null);
  }

  /**
   * What is said around a pronoun.
   *
   * @param own what the pronoun itself says
   * @param speaker who says the words in which it stands
   * @param last who spoke last, where the pronoun's own words are a quotation
   */
  private record Around(
      @Nullable Speech own, @Nullable Referent speaker, @Nullable Referent last) {}

  private double score(Referent referent, Mention mention, Gender gender, Around words) {
    if (!Gender.compatible(referent.gender(), gender)) {
      return 0;
    }
    double score = discourse.salience().of(referent, mention);
    if (score == 0 || sharesClause(referent, mention)) {
      return 0;
    }
    score *= referent.gender() == gender ? 1 : UNKNOWN_GENDER;
    score *= referent.isNamed() ? 1 : UNNAMED;
    if (words.own != null && discourse.isNamedIn(referent, words.own)) {
      score *= NAMED_IN_OWN_SPEECH;
    }
    if (words.speaker == referent) {
      boolean quoted = discourse.salience().isQuoted(mention);
      score *= quoted ? NAMED_IN_OWN_SPEECH : SPEAKER_OF_REPORTED;
    }
    if (words.last == referent) {
      score *= discourse.salience().isNear(referent, mention) ? LAST_SPEAKER : 1;
    }
    return score;
  }

  /** Whether the speech begins in a quotation. */
  private boolean isDirect(Speech speech) {
    return discourse.salience().isQuoted(speech.content().get(0).start());
  }

  /** "He told Lee": the two are not one, unless the pronoun is somebody's possessive. */
  private static boolean sharesClause(Referent referent, Mention mention) {
    Sentence sentence = mention.sentence();
    if (mention.function() == Mention.Function.MODIFIER || mention.word().endsWith("self")) {
      return false;
    }
    int governor = Tree.governor(sentence, mention.head());
    for (Mention other : referent.mentions()) {
      boolean both =
          other.function() == Mention.Function.SUBJECT
              && mention.function() == Mention.Function.SUBJECT;
      if (other.sentence() == sentence
          && !both
          && other.function() != Mention.Function.MODIFIER
          && governor >= 0
          && Tree.governor(sentence, other.head()) == governor) {
        return true;
      }
    }
    return false;
  }

  /** "When he came, Lee said": the subject of the main clause that follows. */
  private @Nullable Referent ahead(Mention mention, Gender gender) {
    Sentence sentence = mention.sentence();
    int at = mention.head();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      int head = sentence.head(at);
      if (sentence.is(at, "advcl") && head > at) {
        int subject = sentence.child(head, "nsubj");
        return subject > at ? personAt(sentence, subject, gender) : null;
      }
      at = head;
    }
    return null;
  }

  private @Nullable Referent personAt(Sentence sentence, int i, Gender gender) {
    for (Entity entity : discourse.parsed().entities()) {
      if (entity.sentence() == sentence.index() && entity.first() <= i && i <= entity.last()) {
        Name name = discourse.names().of(entity);
        return name != null && name.isPerson() && Gender.compatible(name.gender(), gender)
            ? discourse.of(name)
            : null;
      }
    }
    return null;
  }
}

package org.hearsay.attribution.reference;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * How much a reader has somebody in mind: every sentence that mentions him adds by the place that
 * it gives him, and most of it fades with each sentence that follows. The weights are those of
 * Lappin and Leass, "An algorithm for pronominal anaphora resolution", Computational Linguistics
 * 20(4), 1994, without those for existential and adverbial noun phrases. A speaker's, a possessor's
 * and that of a name in the same sentence are ours, and news fades faster than their half.
 */
final class Salience {

  private static final double RECENCY = 100;
  private static final double SUBJECT = 80;
  private static final double OBJECT = 50;
  private static final double OBLIQUE = 40;
  private static final double HEAD_NOUN = 80;
  private static final double SPEAKER = 60;
  private static final double FADING = 0.4;
  private static final double POSSESSOR = 60;
  private static final double SAME_SENTENCE = 2;

  /** Beyond so many sentences nobody is in mind any more. */
  private static final int REACH = 12;

  /** What is left after so many sentences. */
  private static final double[] FADED = new double[REACH + 1];

  static {
    FADED[0] = 1;
    for (int i = 1; i <= REACH; i++) {
      FADED[i] = FADED[i - 1] * FADING;
    }
  }

  /** What a mention inside a quotation counts for a word outside it: others' words. */
  private static final double QUOTED = 0.15;

  private final IntPredicate quoted;
  private final int[] positions;
  private final Map<Mention, Boolean> inQuotation = new IdentityHashMap<>();
  private final Map<Mention, Boolean> speaking = new IdentityHashMap<>();

  Salience(List<Sentence> sentences, IntPredicate quoted) {
    this.quoted = quoted;
    this.positions = positions(sentences);
  }

  /** Notes that a mention is the source of what is said. */
  void speaks(Mention mention) {
    speaking.put(mention, true);
  }

  boolean isSpeaking(Mention mention) {
    return speaking.containsKey(mention);
  }

  boolean isQuoted(Mention mention) {
    return inQuotation.computeIfAbsent(
        mention, one -> isQuoted(one.sentence().token(one.head()).start()));
  }

  boolean isQuoted(int offset) {
    return quoted.test(offset);
  }

  /**
   * Where each sentence stands for one who forgets: a sentence that is all quotation is read with
   * the one before it, since it is still the same one who speaks.
   */
  private int[] positions(List<Sentence> sentences) {
    int[] all = new int[sentences.size()];
    int at = 0;
    for (Sentence sentence : sentences) {
      at += isAllQuoted(sentence) ? 0 : 1;
      all[sentence.index()] = at;
    }
    return all;
  }

  private boolean isAllQuoted(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!token.isPunctuation() && !isQuoted(token.start())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the referent spoke in the sentence before, quotations aside. */
  boolean isNear(Referent referent, Mention at) {
    for (Mention mention : referent.mentions()) {
      int distance = positions[at.sentence().index()] - positions[mention.sentence().index()];
      if (distance >= 0 && distance <= 1 && isSpeaking(mention) && mention.head() != at.head()) {
        return true;
      }
    }
    return false;
  }

  /** The salience of {@code referent} for a reader who comes to {@code at}; 0 for none. */
  double of(Referent referent, Mention at) {
    List<Mention> mentions = referent.mentions();
    boolean inside = isQuoted(at);
    int here = at.sentence().index();
    double total = 0;
    int sentence = -1;
    double best = 0;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.sentence().isHeadline() != at.sentence().isHeadline()) {
        continue;
      }
      if (mention.sentence().index() > here
          || (mention.sentence().index() == here && mention.head() >= at.head())) {
        continue;
      }
      int distance = positions[here] - positions[mention.sentence().index()];
      if (distance > REACH) {
        break;
      }
      if (mention.sentence().index() != sentence) {
        total += best;
        best = 0;
        sentence = mention.sentence().index();
      }
      double weight = weight(mention) * FADED[distance];
      if (mention.sentence() == at.sentence() && mention.kind() == Mention.Kind.NAME) {
        weight *= SAME_SENTENCE;
      }
      best = Math.max(best, isQuoted(mention) && !inside ? weight * QUOTED : weight);
    }
    return total + best;
  }

  private double weight(Mention mention) {
    double weight = RECENCY;
    weight +=
        switch (mention.function()) {
          case SUBJECT -> SUBJECT + HEAD_NOUN;
          case OBJECT -> OBJECT + HEAD_NOUN;
          case OBLIQUE -> OBLIQUE + HEAD_NOUN;
          case MODIFIER -> mention.sentence().is(mention.head(), "nmod:poss") ? POSSESSOR : 0;
        };
    return isSpeaking(mention) ? weight + SPEAKER : weight;
  }
}

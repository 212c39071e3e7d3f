package org.hearsay.attribution;

import java.util.Locale;
import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The source that a pronoun stands for: for "he" and "she" the person before it who fits best, by
 * gender, nearness, being a subject and having just spoken; for "they" and "it" the last body or
 * group that spoke.
 */
final class PronounResolver {

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "these", "those");

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 4;

  // What counts for an antecedent. Set by hand; a later attributor learns them.
  private static final double NEAREST = 10;
  private static final double PER_SENTENCE = -2;
  private static final double SUBJECT = 3;
  private static final double IN_HEADLINE = -4;
  private static final double SAME_GENDER = 2;
  private static final double JUST_SPOKE = 4;
  private static final double UNNAMED_SPEAKER = 14;

  private final SourceRegistry registry;

  PronounResolver(SourceRegistry registry) {
    this.registry = registry;
  }

  /** The source; null when the word is no such pronoun or nothing before it fits. */
  @Nullable GrowingSource resolve(SourceMention mention) {
    String word = mention.headWord();
    if (SINGULAR.contains(word)) {
      return person(mention, Gender.ofWord(word));
    }
    if (PLURAL.contains(word)) {
      return registry.latest(mention, REACH, s -> !s.isPerson() || s.first.isPlural());
    }
    if (word.equals("it")) {
      return registry.latest(mention, REACH, s -> !s.isPerson() && !s.first.isPlural());
    }
    return null;
  }

  /** The person before the mention who fits best; null when there is none. */
  @Nullable GrowingSource person(SourceMention mention, @Nullable Gender gender) {
    double best = 0;
    Names.Name found = null;
    for (Names.Name name : registry.names().all()) {
      double score = name.isPerson() && !isWriter(name) ? score(name, mention, gender) : 0;
      if (score > best) {
        best = score;
        found = name;
      }
    }
    GrowingSource unnamed =
        registry.latest(
            mention,
            REACH,
            s -> s.name == null && s.isPerson() && Gender.compatible(s.gender, gender));
    int sentence = mention.sentence().index();
    if (unnamed != null
        && UNNAMED_SPEAKER + PER_SENTENCE * (sentence - unnamed.lastSentence) > best) {
      return unnamed;
    }
    if (found == null) {
      return null;
    }
    GrowingSource source = registry.named(found, mention);
    source.gender = source.gender == null ? gender : source.gender;
    return source;
  }

  /** How well a name fits; 0 when it does not. */
  private double score(Names.Name name, SourceMention mention, @Nullable Gender gender) {
    GrowingSource known = registry.known(name);
    Gender named = known != null && known.gender != null ? known.gender : name.gender();
    Entity before = null;
    for (Entity entity : name.mentions()) {
      if (entity.span().start() < mention.span().start()) {
        before = entity;
      }
    }
    int sentence = mention.sentence().index();
    if (before == null
        || sentence - before.sentence() > REACH
        || !Gender.compatible(named, gender)) {
      return 0;
    }
    Sentence its = registry.context().parsed().sentences().get(before.sentence());
    double score = NEAREST + PER_SENTENCE * (sentence - before.sentence());
    score += isSubject(its, before) ? SUBJECT : 0;
    score += its.isHeadline() ? IN_HEADLINE : 0;
    score += named == gender && gender != null ? SAME_GENDER : 0;
    score += known != null && sentence - known.lastSentence <= 2 ? JUST_SPOKE : 0;
    // Of two that fit alike, the nearer.
    return score + before.span().start() / 1e6;
  }

  /** The article's own writers stand in its byline; no pronoun of the text means them. */
  private boolean isWriter(Names.Name name) {
    String lower = name.fullest().toLowerCase(Locale.ROOT);
    return registry.context().parsed().article().byline().stream()
        .anyMatch(writer -> writer.toLowerCase(Locale.ROOT).contains(lower));
  }

  private static boolean isSubject(Sentence sentence, Entity entity) {
    for (int i = entity.first(); i <= entity.last(); i++) {
      if (sentence.is(i, "nsubj")) {
        return true;
      }
    }
    return false;
  }
}

package org.hearsay.attribution.reference;

import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of those who were described before they were named: "The tax commissioner says
 * ... Kevin Sullivan says he told his staff". Papers name nobody without saying who he is, so a
 * full name that comes bare right after a description is the described one's; and so is one that
 * comes with the same office.
 */
final class Introductions {

  /** How many sentences after the description the name may come. */
  private static final int REACH = 4;

  private final Discourse discourse;

  Introductions(Discourse discourse) {
    this.discourse = discourse;
  }

  void join() {
    for (Referent referent : List.copyOf(discourse.referents())) {
      Mention described =
          referent.resolved() == referent && referent.isPerson() && !referent.isNamed()
              ? first(referent)
              : null;
      if (described == null
          || described.kind() != Mention.Kind.NOMINAL
          || !discourse.salience().isSpeaking(described)) {
        continue;
      }
      Referent named = introduced(referent, described);
      if (named != null) {
        referent.becomes(named);
      }
    }
  }

  private @Nullable Referent introduced(Referent referent, Mention described) {
    Referent found = null;
    int nearest = Integer.MAX_VALUE;
    for (Referent other : discourse.referents()) {
      if (other.resolved() != other || !other.isPerson() || !other.isNamed()) {
        continue;
      }
      Mention first = first(other);
      if (first == null
          || first.start() < described.start()
          || first.sentence().index() == described.sentence().index()
          || first.sentence().index() - described.sentence().index() > REACH
          || !Gender.compatible(referent.gender(), other.gender())
          || first.start() >= nearest) {
        continue;
      }
      if (hasRole(other, referent) || isBare(first)) {
        found = other;
        nearest = first.start();
      }
    }
    return found;
  }

  private static boolean hasRole(Referent named, Referent described) {
    for (Role one : named.roles()) {
      for (Role other : described.roles()) {
        if (one.matches(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A full name that speaks and of which nothing is said. */
  private boolean isBare(Mention name) {
    Sentence sentence = name.sentence();
    if (name.entity() == null
        || name.entity().first() == name.entity().last()
        || !discourse.salience().isSpeaking(name)
        || !Role.around(sentence, name.first(), name.head(), name.entity().last()).isEmpty()) {
      return false;
    }
    for (int k = 0; k < sentence.childCount(name.head()); k++) {
      int c = sentence.child(name.head(), k);
      if (sentence.is(c, "appos")
          || sentence.is(c, "acl")
          || sentence.is(c, "nmod")
          || sentence.is(c, "nummod")) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Mention first(Referent referent) {
    return referent.mentions().stream()
        .filter(mention -> !mention.sentence().isHeadline())
        .min(Comparator.comparingInt(Mention::start))
        .orElse(null);
  }
}

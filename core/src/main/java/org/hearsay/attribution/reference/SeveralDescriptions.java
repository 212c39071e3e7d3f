package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description of several means: those who were named together before ("Lee and Reed ... the
 * two senators"); for "the two", the two of that sort whom a reader has most in mind; else several
 * unnamed ones of the same noun.
 */
final class SeveralDescriptions {

  private static final Set<String> BOTH = Set.of("two", "both", "pair", "duo", "couple");
  private static final Set<String> RIVALS = Set.of("candidate", "nominee", "rival", "contender");
  private static final Set<String> PLACES = Set.of("country", "nation", "state", "city");
  private static final double LEAST = 1;
  private static final double PER_MENTION = 40;

  private final Discourse discourse;

  SeveralDescriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Null when the words bring in somebody new. */
  @Nullable Referent resolve(Description description) {
    Referent known = known(description);
    if (known != null) {
      return known;
    }
    boolean two = isTwo(description);
    if (!two && !RIVALS.contains(description.role().head())) {
      return null;
    }
    Referent.Type type =
        PLACES.contains(description.role().head()) ? Referent.Type.PLACE : Referent.Type.PERSON;
    List<Referent> nearest = new ArrayList<>(discourse.referents());
    nearest.removeIf(
        one ->
            one.resolved() != one
                || one.type() != type
                || !one.isNamed()
                || salience(one, description) < LEAST);
    if (nearest.size() < 2) {
      return null;
    }
    nearest.sort(Comparator.comparingDouble((Referent one) -> -prominence(one, description)));
    return discourse.add(Referent.of(nearest.subList(0, 2)));
  }

  private @Nullable Referent known(Description description) {
    Referent best = null;
    double bestScore = LEAST;
    for (Referent referent : discourse.referents()) {
      if (referent.resolved() != referent || referent.type() != Referent.Type.SEVERAL) {
        continue;
      }
      double score = isCalled(referent, description) ? salience(referent, description) : 0;
      if (score > bestScore) {
        best = referent;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean isCalled(Referent referent, Description description) {
    String noun = description.role().head();
    if (referent.members().isEmpty()) {
      for (Role role : referent.roles()) {
        if (role.head().equals(noun)
            && (role.modifiers().containsAll(description.role().modifiers()))) {
          return true;
        }
      }
      return false;
    }
    boolean people = referent.members().stream().allMatch(Referent::isPerson);
    if (people && isTwo(description) && referent.members().size() == 2) {
      return !PLACES.contains(noun);
    }
    boolean any = false;
    for (Referent member : referent.members()) {
      boolean called = member.type() == Referent.Type.PLACE && PLACES.contains(noun);
      for (Role role : member.roles()) {
        called |= role.matches(description.role());
      }
      any |= called;
    }
    return any;
  }

  private static boolean isTwo(Description description) {
    return BOTH.contains(description.role().head())
        || description.role().modifiers().stream().anyMatch(BOTH::contains);
  }

  /** Salience, and how often the article has spoken of it: "the candidates" are its heroes. */
  private double prominence(Referent referent, Description description) {
    return salience(referent, description) + PER_MENTION * referent.mentions().size();
  }

  private double salience(Referent referent, Description description) {
    return discourse.salience().of(referent, description.mention());
  }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.event.EventNouns;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a noun that names what happens: "the killing of X by Y", "X's arrest", "the
 * attack on Y", "talks between X and Y", "Syrian air strikes".
 */
final class NominalRoles {

  private NominalRoles() {}

  /**
   * The roles around the noun.
   *
   * @param actor whether a word names somebody who can act
   */
  static List<Role> of(Sentence s, int noun, Actors actor) {
    EventNouns.Kind kind = EventNouns.shared().kind(s.token(noun));
    if (kind == null) {
      kind = EventNouns.Kind.STATE;
    }
    List<Role> roles = new ArrayList<>();
    for (int k = 0; k < s.childCount(noun); k++) {
      int child = s.child(noun, k);
      String role = role(s, noun, child, kind, actor);
      if (role != null) {
        roles.add(new Role(role, child));
      }
    }
    return roles;
  }

  private static @Nullable String role(
      Sentence s, int noun, int child, EventNouns.Kind kind, Actors actor) {
    String relation = s.relation(child);
    return switch (relation) {
      case "nmod:poss" -> owner(kind);
      case "nmod", "obl" -> prepositional(s, child, kind);
      case "amod" -> child < noun && actor.isNation(s, child) ? owner(kind) : null;
      case "compound" ->
          child >= noun
              ? null
              : actor.isFighting(s, child)
                  ? owner(kind)
                  : actor.isActor(s, child)
                      ? kind == EventNouns.Kind.ACT ? Role.PATIENT : owner(kind)
                      : null;
      default -> null;
    };
  }

  private static String owner(EventNouns.Kind kind) {
    return switch (kind) {
      case ACT, DO -> Role.AGENT;
      case BEFALL -> Role.PATIENT;
      case STATE -> Role.THEME;
    };
  }

  private static @Nullable String prepositional(Sentence s, int child, EventNouns.Kind kind) {
    int preposition = s.child(child, "case");
    if (preposition < 0 || ClauseRoles.isMeasure(s.token(child))) {
      return null;
    }
    String word = s.token(preposition).text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "by", "between" -> Role.AGENT;
      case "of" ->
          switch (kind) {
            case ACT, BEFALL -> Role.PATIENT;
            case DO -> Role.AGENT;
            case STATE -> Role.THEME;
          };
      case "on", "upon" -> kind == EventNouns.Kind.ACT || actsOn(s, child) ? Role.PATIENT : word;
      case "against" -> kind == EventNouns.Kind.ACT ? Role.PATIENT : word;
      default -> word;
    };
  }

  /** "Strikes on the town": of nouns that need no object, these take one after "on". */
  private static boolean actsOn(Sentence s, int child) {
    Token noun = s.token(s.head(child));
    return Set.of("strike", "march", "war", "advance").contains(noun.lemma())
        || s.token(child).entity() == EntityType.LOCATION && noun.lemma().equals("operation");
  }

  /** Tells words that name somebody who can act. */
  interface Actors {
    boolean isActor(Sentence s, int token);

    /** Whether it is one that rather attacks than is attacked: "army raid", not "school raid". */
    boolean isFighting(Sentence s, int token);

    boolean isNation(Sentence s, int token);
  }
}

package org.hearsay.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;

/**
 * What an entry of {@code plover.tsv} wants of those who take part: {@code
 * agent=military/rebel&patient=[village town]}.
 *
 * @param role the role it is about, or {@code verb} for the verb's voice
 * @param classes what will do: any, none, actor, nation, passive, or an actor's role
 * @param lemmas chief words that will do
 */
record Condition(String role, Set<String> classes, Set<String> lemmas) {

  private static final Set<String> GENERAL = Set.of("any", "none", "actor", "nation", "passive");

  /** Reads the cell of a row; none where it is empty. */
  static List<Condition> parse(LexiconTable.Row row, String cell) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : cell.isEmpty() ? new String[0] : cell.split("&")) {
      int equals = part.indexOf('=');
      if (equals <= 0) {
        throw row.error("not a condition: '" + part + "'");
      }
      Set<String> classes = new HashSet<>();
      Set<String> lemmas = new HashSet<>();
      for (String one : part.substring(equals + 1).split("/")) {
        if (one.startsWith("[") && one.endsWith("]")) {
          lemmas.addAll(List.of(one.substring(1, one.length() - 1).split(" ")));
        } else if (GENERAL.contains(one) || isRole(one)) {
          classes.add(one);
        } else {
          throw row.error("no class of those who take part: '" + one + "'");
        }
      }
      conditions.add(
          new Condition(part.substring(0, equals), Set.copyOf(classes), Set.copyOf(lemmas)));
    }
    return conditions;
  }

  private static boolean isRole(String name) {
    for (ActorRole role : ActorRole.values()) {
      if (name.equals(role.name().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  boolean holds(List<Party> parties, boolean passive) {
    if (role.equals("verb")) {
      return passive == classes.contains("passive");
    }
    boolean filled = false;
    for (Party party : parties) {
      if (party.role().equals(role)) {
        filled = true;
        if (admits(party)) {
          return true;
        }
      }
    }
    return !filled && classes.contains("none");
  }

  private boolean admits(Party party) {
    String name = party.actor().roleName();
    return classes.contains("any")
        || lemmas.contains(party.lemma())
        || classes.contains("actor") && party.actor().acts()
        || name != null && classes.contains(name)
        || classes.contains("nation") && name == null && party.actor().country() != null;
  }
}

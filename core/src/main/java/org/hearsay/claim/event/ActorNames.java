package org.hearsay.claim.event;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/** What well-known bodies are, from {@code actor-names.tsv}. Immutable; thread-safe. */
public final class ActorNames {

  private static final ActorNames SHARED = new ActorNames();

  private final Map<String, Actor> names = new HashMap<>();

  private ActorNames() {
    for (LexiconTable.Row row : table().rows()) {
      String country = row.get("country");
      Actor actor =
          new Actor(row.get("role", ActorRole.class), country.isEmpty() ? null : country, true);
      for (String name : row.get("names").split(" *\\| *")) {
        if (names.put(name, actor) != null) {
          throw row.error("'" + name + "' is listed already");
        }
      }
    }
  }

  /** The list that ships with Hearsay. */
  public static ActorNames shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(ActorNames.class, "actor-names.tsv");
  }

  /** What the body called {@code name} is, written as in print and without an article; or null. */
  public @Nullable Actor find(String name) {
    return names.get(name);
  }
}

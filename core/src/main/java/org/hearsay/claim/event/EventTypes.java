package org.hearsay.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The event types of the PLOVER ontology by the words that name an event, from {@code plover.tsv}.
 * Immutable; thread-safe.
 */
public final class EventTypes {

  /** The ontology's types. */
  private enum Type {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** No event, though the words look like one: "heart attack". */
    NONE
  }

  private record Entry(@Nullable Event event, List<Condition> conditions) {}

  private static final EventTypes SHARED = new EventTypes();

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private EventTypes() {
    for (LexiconTable.Row row : table().rows()) {
      Type type = row.get("type", Type.class);
      String mode = row.get("mode");
      List<Condition> conditions = Condition.parse(row, row.get("if"));
      for (String words : row.get("words").split(" *\\| *")) {
        Event event =
            type == Type.NONE
                ? null
                : new Event(type.name(), mode.isEmpty() ? null : mode, rule(words));
        entries.computeIfAbsent(words, key -> new ArrayList<>()).add(new Entry(event, conditions));
      }
    }
  }

  private static RuleId rule(String words) {
    return new RuleId("event/" + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
  }

  /** The list that ships with Hearsay. */
  public static EventTypes shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(EventTypes.class, "plover.tsv");
  }

  /**
   * The event that words name; null when they name none of a type.
   *
   * @param words as the rule file writes them, the longest first: "air strike/n", "strike/n"
   * @param parties those who take part
   * @param passive whether the words are a verb in the passive
   */
  public @Nullable Event find(List<String> words, List<Party> parties, boolean passive) {
    for (String each : words) {
      for (Entry entry : entries.getOrDefault(each, List.of())) {
        if (entry.conditions.stream().allMatch(condition -> condition.holds(parties, passive))) {
          return entry.event;
        }
      }
    }
    return null;
  }
}

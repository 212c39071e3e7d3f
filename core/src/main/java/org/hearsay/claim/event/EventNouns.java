package org.hearsay.claim.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that name what happens, from {@code event-nouns.tsv}: "the killing of two men".
 * Immutable; thread-safe.
 */
public final class EventNouns {

  /** Whom "X's noun" and "the noun of X" name. */
  public enum Kind {
    /** X's attack: the agent; the capture of X: the patient. */
    ACT,
    /** X's arrest, the arrest of X: the patient. */
    BEFALL,
    /** X's visit, the visit of X: the agent. */
    DO,
    /** X's crisis, the crisis of X: the theme. */
    STATE
  }

  private static final EventNouns SHARED = new EventNouns();

  private final Map<String, Kind> kinds = new HashMap<>();

  private EventNouns() {
    for (LexiconTable.Row row : table().rows()) {
      Kind kind = row.get("kind", Kind.class);
      for (String word : row.get("words").split(" *\\| *")) {
        if (kinds.put(word, kind) != null) {
          throw row.error("'" + word + "' is listed already");
        }
      }
    }
  }

  /** The list that ships with Hearsay. */
  public static EventNouns shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(EventNouns.class, "event-nouns.tsv");
  }

  /**
   * What kind of event a noun, or a participle that may be one ("the shelling"), names; null when
   * it names none.
   */
  public @Nullable Kind kind(Token token) {
    String lemma = lemma(token);
    return lemma == null ? null : kind(lemma);
  }

  /** The noun's lemma; a participle's own form; null for any other word. */
  public static @Nullable String lemma(Token token) {
    return token.isNoun() ? token.lemma() : token.tag().equals("VBG") ? token.text() : null;
  }

  /** What kind of event a noun names, by its lemma; null when it names none. */
  public @Nullable Kind kind(String lemma) {
    return kinds.get(lemma.toLowerCase(Locale.ROOT));
  }
}

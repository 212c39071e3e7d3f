package org.hearsay.claim.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/** What a person or body is by its noun, from {@code actors.tsv}. Immutable; thread-safe. */
public final class ActorNouns {

  /**
   * What a noun says.
   *
   * @param role null where it names somebody of no role by itself
   * @param weak whether the word before it says more: "police chief"
   */
  public record Noun(@Nullable ActorRole role, boolean weak) {}

  private enum Strength {
    STRONG,
    WEAK
  }

  private static final ActorNouns SHARED = new ActorNouns();

  private final Map<String, Noun> nouns = new HashMap<>();

  private ActorNouns() {
    for (LexiconTable.Row row : table().rows()) {
      ActorRole role = row.get("role").equals("other") ? null : row.get("role", ActorRole.class);
      Noun noun = new Noun(role, row.get("strength", Strength.class) == Strength.WEAK);
      for (String word : row.get("words").split(" *\\| *")) {
        if (nouns.put(word, noun) != null) {
          throw row.error("'" + word + "' is listed already");
        }
      }
    }
  }

  /** The list that ships with Hearsay. */
  public static ActorNouns shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(ActorNouns.class, "actors.tsv");
  }

  /** What a noun says by its lemma, or by its lemma after that of the word before; or null. */
  public @Nullable Noun find(String lemma) {
    return nouns.get(lemma.toLowerCase(Locale.ROOT));
  }
}

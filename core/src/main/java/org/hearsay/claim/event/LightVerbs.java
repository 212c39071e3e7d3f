package org.hearsay.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that lend their grammar to the noun behind them, from {@code light-verbs.tsv}: who "carried
 * out an attack" attacked. Immutable; thread-safe.
 */
public final class LightVerbs {

  /**
   * A light verb with its noun.
   *
   * @param noun token of the noun that names what happens
   * @param verb the verb's lemma with its particle
   * @param subjectActs whether the verb's subject does what the noun names, or suffers it
   */
  public record Use(int noun, String verb, boolean subjectActs) {}

  private record Entry(String preposition, Set<String> nouns, boolean subjectActs) {}

  /** Nouns that only measure out the one after "of": "a series of attacks". */
  private static final Set<String> MEASURES =
      Set.of("series", "wave", "string", "number", "round", "spate", "kind", "range", "couple");

  private static final LightVerbs SHARED = new LightVerbs();

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private LightVerbs() {
    for (LexiconTable.Row row : table().rows()) {
      Entry entry =
          new Entry(
              row.get("preposition"),
              Set.of(row.get("nouns").split(" ")),
              row.get("subject", Subject.class) == Subject.AGENT);
      for (String verb : row.get("words").split(" *\\| *")) {
        entries.computeIfAbsent(verb, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  private enum Subject {
    AGENT,
    PATIENT
  }

  /** The list that ships with Hearsay. */
  public static LightVerbs shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(LightVerbs.class, "light-verbs.tsv");
  }

  /** The noun for which the verb at {@code head} stands in; null when it is no light verb here. */
  public @Nullable Use of(Sentence s, int head) {
    String verb = s.token(head).lemma().toLowerCase(Locale.ROOT);
    int particle = s.child(head, "compound:prt");
    if (particle >= 0) {
      verb += " " + s.token(particle).lemma().toLowerCase(Locale.ROOT);
    }
    // "The convoy was under attack": the noun is the predicate, "be" its copula.
    int copula = s.child(head, "cop");
    if (copula >= 0) {
      Entry entry = entry("be", s, head, preposition(s, head));
      return entry == null ? null : new Use(head, "be", entry.subjectActs);
    }
    if (!s.token(head).isVerb() || !entries.containsKey(verb)) {
      return null;
    }
    for (int k = 0; k < s.childCount(head); k++) {
      int noun = s.child(head, k);
      boolean object = s.is(noun, "obj") || s.relation(noun).equals("nsubj:pass");
      if (!object && !s.is(noun, "obl")) {
        continue;
      }
      String preposition = object ? "" : preposition(s, noun);
      if (!object && preposition.isEmpty()) {
        continue;
      }
      int measured = measured(s, noun);
      Entry entry = entry(verb, s, measured, preposition);
      if (entry != null) {
        return new Use(measured, verb, entry.subjectActs);
      }
    }
    return null;
  }

  private @Nullable Entry entry(String verb, Sentence s, int noun, String preposition) {
    Token token = s.token(noun);
    if (!token.isNoun()) {
      return null;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    for (Entry entry : entries.getOrDefault(verb, List.of())) {
      boolean listed =
          entry.nouns.contains(lemma)
              || entry.nouns.contains("*") && EventNouns.shared().kind(lemma) != null;
      if (listed && entry.preposition.equals(preposition)) {
        return entry;
      }
    }
    return null;
  }

  private static int measured(Sentence s, int noun) {
    if (MEASURES.contains(s.token(noun).lemma())) {
      for (int k = 0; k < s.childCount(noun); k++) {
        int child = s.child(noun, k);
        if (s.is(child, "nmod") && preposition(s, child).equals("of")) {
          return child;
        }
      }
    }
    return noun;
  }

  private static String preposition(Sentence s, int noun) {
    int preposition = s.child(noun, "case");
    return preposition < 0 ? "" : s.token(preposition).text().toLowerCase(Locale.ROOT);
  }
}

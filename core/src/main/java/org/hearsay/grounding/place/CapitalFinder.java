package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads "the capital" and "Syria's capital" where no name follows: the capital of the country just
 * named, else of the one that the article speaks of most. Used for one article, by one thread.
 */
final class CapitalFinder {

  /** A country must be named so often to be what an article is about. */
  private static final int LEAST = 2;

  private static final Set<String> BEFORE =
      Set.of(
          "in", "to", "from", "near", "of", "outside", "around", "into", "on", "at", "toward",
          "towards", "across", "reached", "left", "leaving", "entered");

  private final ParsedArticle parsed;
  private final Gazetteer gazetteer;
  private final List<Mention> mentions;
  private final List<@Nullable KnownPlace> resolved;

  /** A mention and the capital that it means. */
  record Found(Mention mention, KnownPlace capital) {}

  CapitalFinder(
      ParsedArticle parsed,
      Gazetteer gazetteer,
      List<Mention> mentions,
      List<@Nullable KnownPlace> resolved) {
    this.parsed = parsed;
    this.gazetteer = gazetteer;
    this.mentions = mentions;
    this.resolved = resolved;
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    String focus = null;
    for (Sentence s : parsed.sentences()) {
      for (int i = 1; i < s.size(); i++) {
        if (!s.token(i).text().equals("capital") || namesIt(s, i)) {
          continue;
        }
        String country = countryBefore(s, i);
        if (country == null && s.token(i - 1).text().equals("the") && isWhere(s, i - 1)) {
          focus = focus == null ? focus() : focus;
          country = focus;
        }
        KnownPlace capital = country == null ? null : gazetteer.capital(country);
        if (capital != null) {
          found.add(
              new Found(
                  new Mention(
                      s, i, i, s.token(i).span(), "capital", "", List.of(), Mention.Form.CAPITAL),
                  capital));
        }
      }
    }
    return found;
  }

  private static boolean isWhere(Sentence s, int the) {
    return the > 0 && BEFORE.contains(s.token(the - 1).text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "the capital, Damascus", "the capital Damascus", "the capital of Syria", "capital letters". */
  private static boolean namesIt(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    String next = s.token(i + 1).text();
    boolean name = Character.isUpperCase(s.token(i + 1).text().codePointAt(0));
    boolean comma =
        next.equals(",")
            && i + 2 < s.size()
            && Character.isUpperCase(s.token(i + 2).text().codePointAt(0));
    return name || comma || next.equals("of") || s.token(i + 1).isNoun() || next.equals("-");
  }

  /** The country of the mention right before the word: "Syria's", "Syrian". */
  private @Nullable String countryBefore(Sentence s, int i) {
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      KnownPlace place = resolved.get(m);
      if (mention.sentence() == s
          && place != null
          && place.kind() == PlaceKind.COUNTRY
          && mention.last() < i
          && i - mention.last() <= 2
          && (i - mention.last() == 1 || mention.is(i - 1, "'s") || mention.is(i - 1, "’s"))) {
        return place.country();
      }
    }
    return null;
  }

  /** The country that most mentions are of or lie in; empty when none stands out. */
  private String focus() {
    Map<String, Integer> counts = new HashMap<>();
    for (KnownPlace place : resolved) {
      if (place != null && !place.country().isEmpty()) {
        counts.merge(place.country(), 1, Integer::sum);
      }
    }
    String best = "";
    int most = LEAST - 1;
    boolean tie = false;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      tie = entry.getValue() == most && !best.isEmpty() || entry.getValue() <= most && tie;
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return tie ? "" : best;
  }
}

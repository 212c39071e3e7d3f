package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article names and resolves those that the gazetteer knows. A name of
 * several places is the one in a country or region that stands right behind it ("Athens, Georgia"),
 * else in the country that the article names most, else the largest. What is not known is a place
 * without a point. Stateless; thread-safe; takes time linear in the text.
 */
public final class PlaceFinder {

  private static final RuleId NAMED = new RuleId("place/name");
  private static final RuleId RESOLVED = new RuleId("place/starter-gazetteer");

  /** A name longer than this, in code units, is no place's. */
  private static final int LONGEST = 80;

  private final Gazetteer gazetteer = Gazetteer.starter();

  /** The places in order of position, one for each mention. */
  public List<Place> find(ParsedArticle parsed) {
    Map<String, Integer> countries = countries(parsed);
    List<Place> found = new ArrayList<>();
    for (Entity entity : parsed.entities()) {
      if (entity.type() != EntityType.LOCATION || entity.span().length() > LONGEST) {
        continue;
      }
      String name = words(entity.span().of(parsed.text()));
      Sentence s = parsed.sentences().get(entity.sentence());
      Gazetteer.Entry entry = resolve(gazetteer.find(name), behind(parsed, s, entity), countries);
      String id = "p" + (found.size() + 1);
      found.add(
          entry == null
              ? new Place(
                  id, entity.span(), name, null, null, null, null, null, new Evidence(NAMED, 1))
              : new Place(
                  id,
                  entity.span(),
                  entry.name(),
                  null,
                  entry.lat(),
                  entry.lon(),
                  entry.country(),
                  entry.precision(),
                  new Evidence(RESOLVED, 1)));
    }
    return found;
  }

  /** How often the article names each country, by its name, its people or a city of its own. */
  private Map<String, Integer> countries(ParsedArticle parsed) {
    Map<String, Integer> countries = new HashMap<>();
    for (Entity entity : parsed.entities()) {
      if (entity.type() == EntityType.LOCATION && entity.span().length() <= LONGEST) {
        List<Gazetteer.Entry> entries = gazetteer.find(words(entity.span().of(parsed.text())));
        if (entries.size() == 1) {
          countries.merge(entries.get(0).country(), 2, Integer::sum);
        }
      }
    }
    for (Sentence s : parsed.sentences()) {
      for (Token token : s.tokens()) {
        if (Character.isUpperCase(token.text().charAt(0)) && token.text().length() < LONGEST) {
          String country = gazetteer.countryOf(token.text());
          if (country != null) {
            countries.merge(country, 1, Integer::sum);
          }
        }
      }
    }
    return countries;
  }

  /** The one place called what stands behind a name and a comma; null when none does. */
  private Gazetteer.@Nullable Entry behind(ParsedArticle parsed, Sentence s, Entity entity) {
    int comma = entity.last() + 1;
    if (comma + 1 >= s.size() || !s.token(comma).text().equals(",")) {
      return null;
    }
    int first = comma + 1;
    int last = first;
    while (last + 1 < s.size()
        && last - first < 3
        && s.token(last + 1).entity() == EntityType.LOCATION) {
      last++;
    }
    for (int end = last; end >= first; end--) {
      for (Gazetteer.Entry entry : gazetteer.find(words(s.span(first, end).of(parsed.text())))) {
        if (entry.precision() != PlacePrecision.SETTLEMENT) {
          return entry;
        }
      }
    }
    return null;
  }

  private static Gazetteer.@Nullable Entry resolve(
      List<Gazetteer.Entry> entries,
      Gazetteer.@Nullable Entry behind,
      Map<String, Integer> countries) {
    Gazetteer.Entry best = null;
    long bestScore = -1;
    for (Gazetteer.Entry entry : entries) {
      long score =
          (behind != null && behind.country().equals(entry.country()) ? 1_000_000_000L : 0)
              + 1_000_000L * Math.min(100, countries.getOrDefault(entry.country(), 0))
              + Math.min(999_999, entry.population());
      if (score > bestScore) {
        best = entry;
        bestScore = score;
      }
    }
    boolean elsewhere =
        best != null
            && behind != null
            && best.precision() == PlacePrecision.SETTLEMENT
            && !behind.country().equals(best.country());
    return elsewhere ? null : best;
  }

  private static String words(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}

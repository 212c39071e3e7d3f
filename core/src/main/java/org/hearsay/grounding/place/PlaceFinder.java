package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article names and resolves those that the gazetteer knows. What is not
 * known is a place without a point. Stateless; thread-safe.
 */
public final class PlaceFinder {

  /** A mention, the place that it is, and the area that it says to lie in. */
  private record Draft(
      Mention mention, @Nullable KnownPlace known, @Nullable KnownPlace container) {}

  private final Gazetteer gazetteer;

  /** Over the list that ships with Hearsay. */
  public PlaceFinder() {
    this(Gazetteer.starter());
  }

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places in order of position, one for each mention. */
  public List<Place> find(ParsedArticle parsed) {
    List<Mention> mentions = new ArrayList<>(new MentionFinder(parsed, gazetteer).find());
    Resolver resolver = new Resolver(mentions, home(parsed));
    List<@Nullable KnownPlace> resolved = resolver.resolve();
    List<Draft> drafts = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      drafts.add(new Draft(mentions.get(i), resolved.get(i), resolver.containerOf(i)));
    }
    for (CapitalFinder.Found found :
        new CapitalFinder(parsed, gazetteer, mentions, resolved).find()) {
      drafts.add(new Draft(found.mention(), found.capital(), null));
    }
    drafts.sort(Comparator.comparing(draft -> draft.mention.span()));
    List<Place> places = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      String id = "p" + (places.size() + 1);
      if (draft.known != null) {
        places.add(resolved(id, draft.mention, draft.known));
      } else if (draft.mention.form() == Mention.Form.NAME) {
        places.add(unresolved(id, draft.mention, draft.container));
      }
    }
    return places;
  }

  private static Place resolved(String id, Mention mention, KnownPlace known) {
    return new Place(
        id,
        mention.span(),
        known.name(),
        known.geonamesId() == 0 ? null : known.geonamesId(),
        known.lat(),
        known.lon(),
        known.country().isEmpty() ? null : known.country(),
        known.kind().precision(),
        new Evidence(rule(mention.form()), 1));
  }

  private static Place unresolved(String id, Mention mention, @Nullable KnownPlace container) {
    return new Place(
        id,
        mention.span(),
        mention.text(),
        null,
        null,
        null,
        container == null || container.country().isEmpty() ? null : container.country(),
        null,
        new Evidence(rule(mention.form()), 1));
  }

  private static RuleId rule(Mention.Form form) {
    return new RuleId("place/" + form.name().toLowerCase(Locale.ROOT));
  }

  /** Where the outlet is at home, and whose words the article uses. */
  private List<KnownPlace> home(ParsedArticle parsed) {
    List<KnownPlace> home = new ArrayList<>(new OutletHome(gazetteer).of(parsed.article()));
    for (String code : CountryCues.countries(parsed.sentences())) {
      KnownPlace country = gazetteer.country(code);
      if (country != null && !home.contains(country)) {
        home.add(country);
      }
    }
    return home;
  }
}

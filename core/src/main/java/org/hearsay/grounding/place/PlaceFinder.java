package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article names and resolves those that the gazetteer knows. What is not
 * known is a place without a point. Stateless; thread-safe.
 */
public final class PlaceFinder {

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
    List<Mention> mentions = new MentionFinder(parsed, gazetteer).find();
    Resolver resolver = new Resolver(mentions, home(parsed.article()));
    List<@Nullable KnownPlace> resolved = resolver.resolve();
    List<Place> places = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      String id = "p" + (places.size() + 1);
      Mention mention = mentions.get(i);
      KnownPlace known = resolved.get(i);
      if (known == null) {
        if (mention.form() == Mention.Form.NAME) {
          places.add(unresolved(id, mention, resolver.containerOf(i)));
        }
      } else {
        places.add(
            new Place(
                id,
                mention.span(),
                known.name(),
                known.geonamesId() == 0 ? null : known.geonamesId(),
                known.lat(),
                known.lon(),
                known.country().isEmpty() ? null : known.country(),
                known.kind().precision(),
                new Evidence(rule(mention.form()), 1)));
      }
    }
    return places;
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

  /** The country and region of the outlet, from its name or its address; empty when unknown. */
  private List<KnownPlace> home(Article article) {
    return new OutletHome(gazetteer).of(article);
  }
}

package org.hearsay.story.cluster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.place.PlacePrecision;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes digests. An article on one happening says what it is about in its first paragraphs; what
 * stands far below is often the page's list of other news, so it weighs less. Stateless.
 */
final class Digester {

  /** How many words and names are kept; more add noise and cost. */
  private static final int WORDS = 100;

  private static final int NAMES = 30;
  private static final int HEADLINE_WORDS = 30;

  /** Counted in words of the body. */
  private static final int FIRST_PARAGRAPHS = 60;

  private static final int FIRST_SCREEN = 200;

  /** In UTF-16 code units of the text. */
  private static final int BEGINNING = 1500;

  private static final double FAR_BELOW = 0.4;

  private Digester() {}

  static Digest digest(Reading reading) {
    Article article = reading.article();
    ArticleDate published = article.published();
    String text = article.text();
    return new Digest(
        article.sha256() + " " + article.input(),
        published == null ? null : published.day(),
        words(article),
        headline(article.headlineText()),
        names(text),
        Terms.ages(text),
        Terms.streets(text),
        places(reading),
        days(reading));
  }

  private static Weighted words(Article article) {
    Map<String, Double> counts = new LinkedHashMap<>();
    String headline = article.headlineText();
    if (headline != null) {
      Terms.words(headline).forEach(word -> counts.merge(word.text(), 2.0, Double::sum));
    }
    List<Terms.Term> body = Terms.words(article.bodyText());
    for (int i = 0; i < body.size(); i++) {
      double weight = i < FIRST_PARAGRAPHS ? 2 : i < FIRST_SCREEN ? 1 : 0.5;
      counts.merge(body.get(i).text(), weight, Double::sum);
    }
    return weigh(counts, WORDS);
  }

  private static Weighted headline(@Nullable String headline) {
    Map<String, Double> counts = new LinkedHashMap<>();
    if (headline != null) {
      Terms.words(headline).forEach(word -> counts.put(word.text(), 1.0));
    }
    return weigh(counts, HEADLINE_WORDS);
  }

  private static Weighted names(String text) {
    Map<String, Double> counts = new LinkedHashMap<>();
    for (Terms.Term name : Terms.names(text)) {
      counts.merge(name.text(), name.start() < BEGINNING ? 1 : FAR_BELOW, Double::sum);
    }
    return weigh(counts, NAMES);
  }

  /** Logarithm of the count times rarity (Salton and Buckley 1988). */
  private static Weighted weigh(Map<String, Double> counts, int most) {
    Map<String, Double> weights = new LinkedHashMap<>();
    counts.forEach(
        (term, count) -> {
          double often = 1 + Math.log(Math.max(count, 0.5));
          weights.put(term, often * Background.shared().rarity(term));
        });
    return Weighted.of(weights, most);
  }

  private static Set<String> places(Reading reading) {
    Map<String, Place> towns = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (Place place : reading.grounding().places()) {
      if (place.precision() == null || place.precision() == PlacePrecision.SETTLEMENT) {
        towns.put(place.id(), place);
        if (place.span().start() < BEGINNING) {
          found.add(place.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    if (found.isEmpty()) {
      for (GroundedClaim claim : reading.grounding().claims()) {
        for (Where where : claim.where()) {
          Place place = towns.get(where.place());
          if (place != null) {
            found.add(place.name().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return found;
  }

  private static Set<Long> days(Reading reading) {
    Set<Long> days = new HashSet<>();
    for (GroundedClaim claim : reading.grounding().claims()) {
      When when = claim.when();
      LocalDate from = when == null ? null : when.from();
      if (when != null
          && from != null
          && when.precision() == When.Precision.DAY
          && claim.mention().spans().get(0).start() < BEGINNING) {
        days.add(from.toEpochDay());
      }
    }
    return days;
  }
}

package org.hearsay.eval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Proposition;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings made by hand, piece by piece, for the scorers' tests. */
public final class Given {

  private static final Evidence HAND = new Evidence(new RuleId("test/by-hand"), 1);

  private final String text;
  private final List<GroundedClaim> claims = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  public Given(String text) {
    this.text = text;
  }

  /** The {@code words} in the text, which has them once. */
  public Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("not once in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  public Given time(String words, TimeType type, @Nullable String value) {
    times.add(new TimeExpression("t" + times.size(), span(words), type, value, null, null, HAND));
    return this;
  }

  public Given place(String words, @Nullable Double lat, @Nullable Double lon) {
    places.add(
        new Place("p" + places.size(), span(words), words, null, lat, lon, null, null, HAND));
    return this;
  }

  public Given number(
      String words,
      Effect effect,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high) {
    quantities.add(
        new Quantity(
            "q" + quantities.size(),
            span(words),
            decimal(low),
            decimal(best),
            decimal(high),
            Bound.EXACT,
            null,
            null,
            null,
            effect,
            HAND));
    return this;
  }

  /** A claim about the event word {@code predicate}. */
  public Given claim(String predicate, Factuality factuality) {
    return claim(predicate, factuality, null, List.of(), List.of());
  }

  /** A claim with the places and quantities given by number, counted from 0. */
  public Given claim(
      String predicate,
      Factuality factuality,
      @Nullable LocalDate day,
      List<Integer> placesOfIt,
      List<Integer> quantitiesOfIt) {
    Span span = span(predicate);
    ClaimMention mention =
        new ClaimMention(
            "c" + claims.size(),
            null,
            List.of(span),
            predicate,
            ClaimKind.ASSERTION,
            List.of(new Hop(null, null, Certainty.CERTAIN, List.of(), Basis.UNSTATED)),
            new Proposition(predicate, span, List.of(), null, new RuleId("proposition/clause")),
            factuality,
            ClauseRole.MAIN,
            null);
    When when = day == null ? null : new When(null, day, day.plusDays(1), When.Precision.DAY);
    claims.add(
        new GroundedClaim(
            mention,
            when,
            placesOfIt.stream().map(i -> new Where("p" + i, Where.Relation.IN)).toList(),
            quantitiesOfIt.stream().map(i -> "q" + i).toList()));
    return this;
  }

  public Reading reading() {
    Article article =
        new Article(
            "by-hand.txt",
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            text,
            new Span(0, text.length()));
    Grounding grounding = new Grounding(claims, places, times, quantities);
    return new Reading(article, List.of(), List.of(), grounding, List.of(), List.of(), List.of());
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}

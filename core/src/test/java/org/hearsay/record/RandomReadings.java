package org.hearsay.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Drift;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.place.PlacePrecision;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.Finding;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Readings with every field in every state that its type allows, each optional one absent half the
 * time. The same seed gives the same readings.
 */
final class RandomReadings {

  private static final String[] PIECES = {
    "the ferry",
    "Zürich",
    " ",
    "\n\n",
    "“quoted”",
    "\"",
    "\\",
    "\t",
    "\u0000",
    "\u2028",
    "😀",
    "\uD83D",
    "\uDE00x",
    "أفاد",
    "three",
    "</script>",
    "\u007f",
    "é"
  };

  private final Random random;

  RandomReadings(long seed) {
    this.random = new Random(seed);
  }

  Reading next() {
    String headline = random.nextBoolean() ? words(6) : null;
    String text = (headline == null ? "" : headline + "\n\n") + words(60);
    int bodyStart = headline == null ? 0 : headline.length() + 2;
    Article article =
        new Article(
            words(2),
            maybe(() -> words(1)),
            maybe(() -> "https://daily.example/" + random.nextInt(1000)),
            maybe(() -> words(2)),
            headline == null ? null : new Span(0, headline.length()),
            some(2, i -> words(2)),
            maybe(this::date),
            maybe(this::date),
            maybe(() -> "en-GB"),
            maybe(() -> words(1)),
            text,
            new Span(bodyStart, text.length()));
    int length = text.length();
    return new Reading(
        article,
        some(4, i -> attribution("a" + (i + 1), length)),
        some(4, i -> source("s" + (i + 1), length)),
        new Grounding(
            some(5, i -> claim("c" + (i + 1), length)),
            some(3, i -> place("p" + (i + 1), length)),
            some(3, i -> time("t" + (i + 1), length)),
            some(3, i -> quantity("q" + (i + 1), length))),
        some(2, i -> "c" + (i + 1)),
        some(2, i -> drift(length)),
        some(2, i -> new Finding("odd-thing", words(4), maybe(() -> span(length)))));
  }

  private Attribution attribution(String id, int length) {
    return new Attribution(
        id,
        some(2, i -> span(length)),
        some(2, i -> span(length)),
        atLeastOne(i -> span(length)),
        pick(Form.values()),
        words(1),
        random.nextBoolean(),
        maybe(() -> "a1"),
        maybe(() -> "s1"),
        evidence());
  }

  private Source source(String id, int length) {
    return new Source(
        id,
        words(3),
        atLeastOne(i -> span(length)),
        pick(SourceKind.values()),
        maybe(() -> words(2)),
        maybe(() -> words(2)),
        maybe(() -> words(1)),
        maybe(() -> "some"));
  }

  private GroundedClaim claim(String id, int length) {
    ClauseRole clause = pick(ClauseRole.values());
    return new GroundedClaim(
        new ClaimMention(
            id,
            maybe(() -> "a1"),
            atLeastOne(i -> span(length)),
            words(8),
            pick(ClaimKind.values()),
            atLeastOne(i -> hop(length)),
            maybe(() -> proposition(length)),
            new Factuality(
                pick(Certainty.values()),
                pick(Polarity.values()),
                pick(TimeReference.values()),
                maybe(() -> "likely")),
            clause,
            clause == ClauseRole.MAIN ? null : maybe(() -> "c1")),
        maybe(this::when),
        some(2, i -> new Where("p1", pick(Where.Relation.values()))),
        some(2, i -> "q" + (i + 1)));
  }

  private Hop hop(int length) {
    return new Hop(
        maybe(() -> "s1"),
        maybe(() -> span(length)),
        pick(Certainty.values()),
        some(2, i -> span(length)),
        pick(Basis.values()));
  }

  private Proposition proposition(int length) {
    return new Proposition(
        words(1),
        span(length),
        some(
            3,
            i ->
                new Participant(
                    "agent",
                    words(2),
                    span(length),
                    maybe(() -> words(2)),
                    maybe(() -> pick(ActorRole.values())),
                    maybe(() -> "SY"))),
        maybe(() -> new Event("ASSAULT", maybe(() -> "aerial"), new RuleId("event/raid-n"))),
        new RuleId("proposition/noun"));
  }

  private When when() {
    LocalDate from = day();
    return new When(
        maybe(() -> "t1"),
        maybe(() -> from),
        maybe(() -> from.plusDays(1)),
        pick(When.Precision.values()));
  }

  private Place place(String id, int length) {
    boolean onMap = random.nextBoolean();
    return new Place(
        id,
        span(length),
        words(1),
        maybe(() -> random.nextInt(10_000_000)),
        onMap ? random.nextDouble() * 180 - 90 : null,
        onMap ? random.nextDouble() * 360 - 180 : null,
        maybe(() -> "CH"),
        maybe(() -> pick(PlacePrecision.values())),
        evidence());
  }

  private TimeExpression time(String id, int length) {
    LocalDate from = day();
    return new TimeExpression(
        id,
        span(length),
        pick(TimeType.values()),
        maybe(() -> "P3Y"),
        maybe(() -> from),
        maybe(() -> from.plusDays(7)),
        evidence());
  }

  private Quantity quantity(String id, int length) {
    BigDecimal best = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(9) - 3);
    return new Quantity(
        id,
        span(length),
        maybe(() -> best.subtract(BigDecimal.ONE)),
        best,
        maybe(() -> best.add(BigDecimal.TEN)),
        pick(Bound.values()),
        maybe(() -> "km"),
        maybe(() -> words(1)),
        maybe(() -> words(2)),
        maybe(() -> pick(Effect.values())),
        evidence());
  }

  private Drift drift(int length) {
    return new Drift("c1", "c2", Certainty.POSSIBLE, Certainty.CERTAIN, some(3, i -> span(length)));
  }

  private Evidence evidence() {
    return new Evidence(new RuleId("attribution/verb-complement"), random.nextDouble());
  }

  private ArticleDate date() {
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    return switch (random.nextInt(4)) {
      case 0 -> ArticleDate.of(day());
      case 1 -> new ArticleDate(day(), time.withNano(0), null);
      case 2 -> new ArticleDate(day(), time, ZoneOffset.UTC);
      default ->
          new ArticleDate(
              day(), time.withNano(random.nextInt(1000) * 1_000_000), ZoneOffset.ofHours(-3));
    };
  }

  private LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
  }

  private Span span(int length) {
    int start = random.nextInt(length);
    return new Span(start, start + random.nextInt(length - start + 1));
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.append(pick(PIECES));
    }
    return words.toString();
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(int most, IntFunction<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      items.add(item.apply(items.size()));
    }
    return items;
  }

  private <T> List<T> atLeastOne(IntFunction<T> item) {
    List<T> items = new ArrayList<>(List.of(item.apply(0)));
    items.addAll(some(2, item));
    return items;
  }
}

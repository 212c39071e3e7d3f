package org.hearsay.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes small readings whose parts fit together, sentence by sentence. */
final class ReadingBuilder {

  private final String input;
  private final StringBuilder text = new StringBuilder();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<GroundedClaim> claims = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String url;
  private @Nullable String outlet;
  private @Nullable Span headline;
  private @Nullable ArticleDate published;
  private @Nullable ArticleDate updated;
  private int bodyStart;

  private ReadingBuilder(String input) {
    this.input = input;
  }

  static ReadingBuilder article(String input) {
    return new ReadingBuilder(input);
  }

  ReadingBuilder id(String given) {
    id = given;
    return this;
  }

  ReadingBuilder url(String given) {
    url = given;
    return this;
  }

  ReadingBuilder outlet(String name) {
    outlet = name;
    return this;
  }

  ReadingBuilder published(String iso) {
    published = ArticleDate.parse(iso).orElseThrow();
    return this;
  }

  ReadingBuilder updated(String iso) {
    updated = ArticleDate.parse(iso).orElseThrow();
    return this;
  }

  /** To be given first. */
  ReadingBuilder headline(String words) {
    headline = append(words);
    text.append("\n\n");
    bodyStart = text.length();
    return this;
  }

  /** A sentence that the outlet says in its own voice. */
  ReadingBuilder own(String words) {
    Span span = append(words);
    text.append(". ");
    claim(span, null, List.of(outletHop()), ClauseRole.MAIN);
    return this;
  }

  /** A part of the last sentence that is a claim within it. */
  ReadingBuilder within(String words) {
    int start = text.lastIndexOf(words);
    claim(
        new Span(start, start + words.length()),
        null,
        List.of(outletHop()),
        ClauseRole.SUBORDINATE);
    return this;
  }

  /** "{@code mention} said {@code words}." by a source whose fullest name is {@code name}. */
  ReadingBuilder said(SourceKind kind, String name, String mention, String words) {
    Span source = append(mention);
    text.append(' ');
    Span cue = append("said");
    text.append(' ');
    Span content = append(words);
    text.append(". ");
    String sourceId = source(kind, name, source);
    attribute(List.of(source), cue, content, sourceId);
    Hop hop = new Hop(sourceId, cue, Certainty.CERTAIN, List.of(), Basis.UNSTATED);
    claim(content, "a" + attributions.size(), List.of(outletHop(), hop), ClauseRole.MAIN);
    return this;
  }

  /** "{@code name} said intelligence suggested {@code words}.": two hops. */
  ReadingBuilder saidFromIntelligence(String name, String words) {
    Span source = append(name);
    text.append(' ');
    Span cue = append("said");
    text.append(' ');
    Span inner = append("intelligence");
    text.append(' ');
    Span innerCue = append("suggested");
    text.append(' ');
    Span content = append(words);
    text.append(". ");
    String outerId = source(SourceKind.NAMED_PERSON, name, source);
    String innerId = source(SourceKind.DOCUMENT, "intelligence", inner);
    attribute(List.of(source), cue, new Span(inner.start(), content.end()), outerId);
    attribute(List.of(inner), innerCue, content, innerId);
    claim(
        content,
        "a" + attributions.size(),
        List.of(
            outletHop(),
            new Hop(outerId, cue, Certainty.CERTAIN, List.of(), Basis.UNSTATED),
            new Hop(innerId, innerCue, Certainty.PROBABLE, List.of(innerCue), Basis.INTELLIGENCE)),
        ClauseRole.MAIN);
    return this;
  }

  /** "It is believed {@code words}.": a source that the text leaves out. */
  ReadingBuilder believed(String words) {
    text.append("It is ");
    Span cue = append("believed");
    text.append(' ');
    Span content = append(words);
    text.append(". ");
    attribute(List.of(), cue, content, null);
    Hop hop = new Hop(null, cue, Certainty.POSSIBLE, List.of(cue), Basis.UNSTATED);
    claim(content, "a" + attributions.size(), List.of(outletHop(), hop), ClauseRole.MAIN);
    return this;
  }

  /** Gives the last claim a participant whose fullest name is {@code entity}. */
  ReadingBuilder participant(String words, String entity) {
    GroundedClaim last = claims.remove(claims.size() - 1);
    ClaimMention mention = last.mention();
    Span span = inLastClaim(words);
    Proposition proposition =
        new Proposition(
            "sink",
            span,
            List.of(new Participant("patient", words, span, entity, null, null)),
            new Event("ACCIDENT", null, new RuleId("event/sink")),
            new RuleId("proposition/clause"));
    claims.add(
        new GroundedClaim(
            new ClaimMention(
                mention.id(),
                mention.attribution(),
                mention.spans(),
                mention.text(),
                mention.kind(),
                mention.chain(),
                proposition,
                mention.factuality(),
                mention.clause(),
                mention.within()),
            last.when(),
            last.where(),
            last.quantities()));
    return this;
  }

  /** Puts the last claim near a place whose usual name is {@code name}. */
  ReadingBuilder near(String words, String name) {
    places.add(
        new Place(
            "p" + (places.size() + 1),
            inLastClaim(words),
            name,
            2657896,
            47.37,
            8.55,
            "CH",
            null,
            evidence("place/gazetteer")));
    GroundedClaim last = claims.remove(claims.size() - 1);
    Where where = new Where("p" + places.size(), Where.Relation.NEAR);
    claims.add(new GroundedClaim(last.mention(), last.when(), List.of(where), last.quantities()));
    return this;
  }

  /** Gives the last claim a number. */
  ReadingBuilder number(String words, long best, Bound bound) {
    quantities.add(
        new Quantity(
            "q" + (quantities.size() + 1),
            inLastClaim(words),
            null,
            BigDecimal.valueOf(best),
            null,
            bound,
            null,
            null,
            null,
            null,
            evidence("quantity/number")));
    GroundedClaim last = claims.remove(claims.size() - 1);
    List<String> all = new ArrayList<>(last.quantities());
    all.add("q" + quantities.size());
    claims.add(new GroundedClaim(last.mention(), last.when(), last.where(), all));
    return this;
  }

  Reading build() {
    if (bodyStart == text.length()) {
      text.append("-");
    }
    Article article =
        new Article(
            input,
            id,
            url,
            outlet,
            headline,
            List.of("Ana Brandt"),
            published,
            updated,
            "en",
            null,
            text.toString(),
            new Span(bodyStart, text.length()));
    return new Reading(
        article,
        attributions,
        sources,
        new Grounding(claims, places, times, quantities),
        List.of(),
        List.of(),
        List.of());
  }

  private Hop outletHop() {
    return new Hop(null, null, Certainty.CERTAIN, List.of(), Basis.UNSTATED);
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Span inLastClaim(String words) {
    Span claim = claims.get(claims.size() - 1).mention().spans().get(0);
    int start = text.indexOf(words, claim.start());
    return new Span(start, start + words.length());
  }

  private String source(SourceKind kind, String name, Span mention) {
    for (int i = 0; i < sources.size(); i++) {
      Source known = sources.get(i);
      if (known.name().equals(name)) {
        List<Span> mentions = new ArrayList<>(known.mentions());
        mentions.add(mention);
        sources.set(
            i, new Source(known.id(), name, mentions, kind, known.role(), null, null, null));
        return known.id();
      }
    }
    String role = kind == SourceKind.NAMED_PERSON ? "harbour master" : null;
    sources.add(
        new Source(
            "s" + (sources.size() + 1), name, List.of(mention), kind, role, null, null, null));
    return "s" + sources.size();
  }

  private void attribute(List<Span> source, Span cue, Span content, @Nullable String sourceId) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            source,
            List.of(cue),
            List.of(content),
            Form.INDIRECT,
            "say",
            false,
            null,
            sourceId,
            evidence("attribution/verb-complement")));
  }

  private void claim(Span span, @Nullable String attribution, List<Hop> chain, ClauseRole clause) {
    claims.add(
        new GroundedClaim(
            new ClaimMention(
                "c" + (claims.size() + 1),
                attribution,
                List.of(span),
                text.substring(span.start(), span.end()),
                ClaimKind.ASSERTION,
                chain,
                null,
                new Factuality(
                    chain.get(chain.size() - 1).certainty(),
                    Polarity.POSITIVE,
                    TimeReference.PAST,
                    null),
                clause,
                clause == ClauseRole.MAIN ? null : "c" + claims.size()),
            null,
            List.of(),
            List.of()));
  }

  /** Adds a time expression that belongs to no claim. */
  ReadingBuilder time(String words) {
    times.add(
        new TimeExpression(
            "t" + (times.size() + 1),
            append(words),
            TimeType.DATE,
            "PAST_REF",
            null,
            null,
            evidence("time/vague")));
    text.append(". ");
    return this;
  }

  private static Evidence evidence(String rule) {
    return new Evidence(new RuleId(rule), 0.9);
  }
}

package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.hearsay.claim.Drift;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.Finding;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds a reading by hand, finding every span by its words, so that a test of the report shows
 * what it is given and depends on no model.
 */
final class HandmadeReading {

  static final Evidence EVIDENCE = new Evidence(new RuleId("attribution/by-hand"), 1);

  private final String headline;
  private final String text;
  private @Nullable String outlet;
  private @Nullable ArticleDate published;
  private @Nullable String wire;
  private List<String> byline = List.of();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<GroundedClaim> claims = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<String> headlineClaims = new ArrayList<>();
  private final List<Drift> drift = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  HandmadeReading(String headline, String body) {
    this.headline = headline;
    this.text = headline + "\n\n" + body;
  }

  /** The first place in the text where {@code words} stand. */
  Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  HandmadeReading by(@Nullable String outlet, @Nullable String published, String... byline) {
    this.outlet = outlet;
    this.published = published == null ? null : ArticleDate.parse(published).orElseThrow();
    this.byline = List.of(byline);
    return this;
  }

  HandmadeReading wire(String agency) {
    this.wire = agency;
    return this;
  }

  HandmadeReading source(String id, String name, SourceKind kind, @Nullable String role) {
    sources.add(new Source(id, name, List.of(span(name)), kind, role, null, null, null));
    return this;
  }

  HandmadeReading attribution(
      String id, @Nullable String source, String cue, String lemma, String content, Form form) {
    attributions.add(
        new Attribution(
            id,
            List.of(),
            List.of(span(cue)),
            List.of(span(content)),
            form,
            lemma,
            false,
            null,
            source,
            EVIDENCE));
    return this;
  }

  HandmadeReading place(String id, String name) {
    places.add(new Place(id, span(name), name, null, null, null, null, null, EVIDENCE));
    return this;
  }

  HandmadeReading quantity(Quantity quantity) {
    quantities.add(quantity);
    return this;
  }

  HandmadeReading drift(String headlineClaim, String bodyClaim, Certainty from, Certainty to) {
    Span body = claim(bodyClaim).mention().spans().get(0);
    drift.add(new Drift(headlineClaim, bodyClaim, from, to, List.of(body, span(headline))));
    return this;
  }

  HandmadeReading finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  private GroundedClaim claim(String id) {
    return claims.stream()
        .filter(claim -> claim.mention().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Begins a claim; its setters change what is usual: certain, asserted, in the outlet's voice. */
  ClaimBuilder claim(String id, String words) {
    return new ClaimBuilder(id, words);
  }

  final class ClaimBuilder {
    private final String id;
    private final Span span;
    private @Nullable String attribution;
    private ClaimKind kind = ClaimKind.ASSERTION;
    private Certainty certainty = Certainty.CERTAIN;
    private TimeReference time = TimeReference.PAST;
    private final List<Hop> chain = new ArrayList<>();
    private List<Span> hedges = List.of();
    private @Nullable When when;
    private List<Where> where = List.of();
    private List<String> quantities = List.of();
    private @Nullable String within;

    private ClaimBuilder(String id, String words) {
      this.id = id;
      this.span = span(words);
      chain.add(new Hop(null, null, Certainty.CERTAIN, List.of(), Basis.UNSTATED));
    }

    ClaimBuilder through(String attribution, @Nullable String... sources) {
      this.attribution = attribution;
      for (String source : sources) {
        chain.add(new Hop(source, span, Certainty.CERTAIN, List.of(), Basis.UNSTATED));
      }
      return this;
    }

    ClaimBuilder restingOn(Basis basis) {
      Hop last = chain.remove(chain.size() - 1);
      chain.add(new Hop(last.sourceId(), last.cue(), last.certainty(), last.hedges(), basis));
      return this;
    }

    ClaimBuilder kind(ClaimKind kind) {
      this.kind = kind;
      return this;
    }

    ClaimBuilder hedged(Certainty certainty, String... hedges) {
      this.certainty = certainty;
      this.hedges = Arrays.stream(hedges).map(HandmadeReading.this::span).toList();
      return this;
    }

    ClaimBuilder time(TimeReference time) {
      this.time = time;
      return this;
    }

    ClaimBuilder when(When when) {
      this.when = when;
      return this;
    }

    ClaimBuilder where(String place, Where.Relation relation) {
      this.where = List.of(new Where(place, relation));
      return this;
    }

    ClaimBuilder quantities(String... ids) {
      this.quantities = List.of(ids);
      return this;
    }

    ClaimBuilder within(String outer) {
      this.within = outer;
      return this;
    }

    HandmadeReading inHeadline() {
      headlineClaims.add(id);
      return add();
    }

    HandmadeReading add() {
      Hop last = chain.remove(chain.size() - 1);
      chain.add(new Hop(last.sourceId(), last.cue(), certainty, hedges, last.basis()));
      ClaimMention mention =
          new ClaimMention(
              id,
              attribution,
              List.of(span),
              span.of(text),
              kind,
              chain,
              null,
              new Factuality(certainty, Polarity.POSITIVE, time, null),
              within == null ? ClauseRole.MAIN : ClauseRole.SUBORDINATE,
              within);
      claims.add(new GroundedClaim(mention, when, where, quantities));
      return HandmadeReading.this;
    }
  }

  Reading build() {
    Span head = new Span(0, headline.length());
    Article article =
        new Article(
            "ferry.txt",
            null,
            null,
            outlet,
            headline.isEmpty() ? null : head,
            byline,
            published,
            null,
            "en",
            wire,
            text,
            new Span(headline.length() + 2, text.length()));
    return new Reading(
        article,
        attributions,
        sources,
        new Grounding(claims, places, List.of(), quantities),
        headlineClaims,
        drift,
        findings);
  }
}

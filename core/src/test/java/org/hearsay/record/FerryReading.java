package org.hearsay.record;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.hearsay.claim.Participant;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.place.PlacePrecision;
import org.hearsay.grounding.quantity.Bound;
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

/** One small reading with nearly every field, and its record letter by letter. */
final class FerryReading {

  private static final String HEADLINE = "Ferry sank off Port Sol";

  private static final String TEXT =
      HEADLINE
          + "\n\nThe mayor, Léa Mora, said the ferry may have sunk near Port Sol on Wednesday with"
          + " about 40 aboard.";

  static final String RECORD =
      String.join(
              "",
              "{\"schema\":\"hearsay/reading/1\",",
              "\"article\":{\"input\":\"ferry.txt\",\"outlet\":\"Port Sol Courier\",",
              "\"headline\":\"Ferry sank off Port Sol\",\"headlineSpan\":{\"start\":0,\"end\":23},",
              "\"byline\":[\"Ana Brandt\"],\"published\":\"2024-02-29\",\"language\":\"en\",",
              "\"text\":\"Ferry sank off Port Sol\\n\\nThe mayor, Léa Mora, said the ferry may have sunk ",
              "near Port Sol on Wednesday with about 40 aboard.\",",
              "\"body\":{\"start\":25,\"end\":123},",
              "\"sha256\":\"SHA\"},",
              "\"attributions\":[{\"id\":\"a1\",\"source\":[{\"start\":25,\"end\":44}],",
              "\"cue\":[{\"start\":46,\"end\":50}],\"content\":[{\"start\":51,\"end\":122}],",
              "\"form\":\"indirect\",\"cueLemma\":\"say\",\"negated\":false,\"sourceId\":\"s1\",",
              "\"evidence\":{\"rule\":\"attribution/verb-complement\",\"score\":0.75}}],",
              "\"sources\":[{\"id\":\"s1\",\"name\":\"Léa Mora\",\"mentions\":[{\"start\":25,\"end\":44}],",
              "\"kind\":\"named-person\",\"role\":\"mayor\"}],",
              "\"places\":[{\"id\":\"p1\",\"span\":{\"start\":80,\"end\":88},\"name\":\"Port Sol\",",
              "\"geonamesId\":42,\"lat\":12.5,\"lon\":-3.0,\"country\":\"XX\",\"precision\":\"settlement\",",
              "\"evidence\":{\"rule\":\"place/gazetteer\",\"score\":0.5}}],",
              "\"times\":[{\"id\":\"t1\",\"span\":{\"start\":92,\"end\":101},\"type\":\"DATE\",",
              "\"value\":\"2024-02-28\",\"from\":\"2024-02-28\",\"to\":\"2024-02-29\",",
              "\"evidence\":{\"rule\":\"time/weekday\",\"score\":1.0}}],",
              "\"quantities\":[{\"id\":\"q1\",\"span\":{\"start\":107,\"end\":115},\"best\":40,",
              "\"bound\":\"about\",\"what\":\"aboard\",",
              "\"evidence\":{\"rule\":\"quantity/about\",\"score\":0.9}}],",
              "\"claims\":[{\"id\":\"c1\",\"spans\":[{\"start\":0,\"end\":23}],",
              "\"text\":\"Ferry sank off Port Sol\",\"kind\":\"assertion\",\"clause\":\"main\",",
              "\"chain\":[{\"certainty\":\"certain\",\"hedges\":[],\"basis\":\"unstated\"}],",
              "\"factuality\":{\"certainty\":\"certain\",\"polarity\":\"positive\",\"time\":\"past\"},",
              "\"where\":[],\"quantities\":[]},",
              "{\"id\":\"c2\",\"attribution\":\"a1\",\"spans\":[{\"start\":51,\"end\":122}],",
              "\"text\":\"the ferry may have sunk near Port Sol on Wednesday with about 40 aboard\",",
              "\"kind\":\"assertion\",\"clause\":\"main\",",
              "\"chain\":[{\"certainty\":\"certain\",\"hedges\":[],\"basis\":\"unstated\"},",
              "{\"sourceId\":\"s1\",\"cue\":{\"start\":46,\"end\":50},\"certainty\":\"possible\",",
              "\"hedges\":[{\"start\":61,\"end\":69}],\"basis\":\"official\"}],",
              "\"proposition\":{\"predicate\":\"sink\",\"span\":{\"start\":70,\"end\":74},",
              "\"participants\":[{\"role\":\"patient\",\"text\":\"the ferry\",",
              "\"span\":{\"start\":51,\"end\":60},\"country\":\"SI\"}],",
              "\"rule\":\"proposition/clause\"},\"event\":\"ASSAULT\",",
              "\"eventMode\":\"explosives\",\"eventRule\":\"event/blow-up\",",
              "\"factuality\":{\"certainty\":\"possible\",\"polarity\":\"positive\",\"time\":\"past\",",
              "\"band\":\"even-chance\"},",
              "\"when\":{\"time\":\"t1\",\"from\":\"2024-02-28\",\"to\":\"2024-02-29\",",
              "\"precision\":\"day\"},",
              "\"where\":[{\"place\":\"p1\",\"relation\":\"near\"}],\"quantities\":[\"q1\"]}],",
              "\"headline\":{\"claims\":[\"c1\"],\"drift\":[{\"headlineClaim\":\"c1\",",
              "\"bodyClaim\":\"c2\",\"from\":\"possible\",\"to\":\"certain\",",
              "\"spans\":[{\"start\":61,\"end\":69},{\"start\":6,\"end\":10}]}]},",
              "\"findings\":[{\"code\":\"no-place\",\"message\":\"Not on the map.\",",
              "\"span\":{\"start\":15,\"end\":23}}]}")
          .replace("SHA", reading().article().sha256());

  private FerryReading() {}

  static Reading reading() {
    Article article =
        new Article(
            "ferry.txt",
            null,
            null,
            "Port Sol Courier",
            new Span(0, 23),
            List.of("Ana Brandt"),
            ArticleDate.of(LocalDate.of(2024, 2, 29)),
            null,
            "en",
            null,
            TEXT,
            new Span(25, TEXT.length()));
    Hop outlet = new Hop(null, null, Certainty.CERTAIN, List.of(), Basis.UNSTATED);
    Hop mayor =
        new Hop("s1", at("said"), Certainty.POSSIBLE, List.of(at("may have")), Basis.OFFICIAL);
    Span content = at("the ferry may have sunk near Port Sol on Wednesday with about 40 aboard");
    ClaimMention headline =
        new ClaimMention(
            "c1",
            null,
            List.of(at(HEADLINE)),
            HEADLINE,
            ClaimKind.ASSERTION,
            List.of(outlet),
            null,
            new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, TimeReference.PAST, null),
            ClauseRole.MAIN,
            null);
    ClaimMention body =
        new ClaimMention(
            "c2",
            "a1",
            List.of(content),
            content.of(TEXT),
            ClaimKind.ASSERTION,
            List.of(outlet, mayor),
            new Proposition(
                "sink",
                at("sunk"),
                List.of(new Participant("patient", "the ferry", at("the ferry"), null, null, "SI")),
                new Event("ASSAULT", "explosives", new RuleId("event/blow-up")),
                new RuleId("proposition/clause")),
            new Factuality(
                Certainty.POSSIBLE, Polarity.POSITIVE, TimeReference.PAST, "even-chance"),
            ClauseRole.MAIN,
            null);
    LocalDate day = LocalDate.of(2024, 2, 28);
    return new Reading(
        article,
        List.of(
            new Attribution(
                "a1",
                List.of(at("The mayor, Léa Mora")),
                List.of(at("said")),
                List.of(content),
                Form.INDIRECT,
                "say",
                false,
                null,
                "s1",
                evidence("attribution/verb-complement", 0.75))),
        List.of(
            new Source(
                "s1",
                "Léa Mora",
                List.of(at("The mayor, Léa Mora")),
                SourceKind.NAMED_PERSON,
                "mayor",
                null,
                null,
                null)),
        new Grounding(
            List.of(
                new GroundedClaim(headline, null, List.of(), List.of()),
                new GroundedClaim(
                    body,
                    new When("t1", day, day.plusDays(1), When.Precision.DAY),
                    List.of(new Where("p1", Where.Relation.NEAR)),
                    List.of("q1"))),
            List.of(
                new Place(
                    "p1",
                    new Span(80, 88),
                    "Port Sol",
                    42,
                    12.5,
                    -3.0,
                    "XX",
                    PlacePrecision.SETTLEMENT,
                    evidence("place/gazetteer", 0.5))),
            List.of(
                new TimeExpression(
                    "t1",
                    at("Wednesday"),
                    TimeType.DATE,
                    "2024-02-28",
                    day,
                    day.plusDays(1),
                    evidence("time/weekday", 1))),
            List.of(
                new Quantity(
                    "q1",
                    at("about 40"),
                    null,
                    BigDecimal.valueOf(40),
                    null,
                    Bound.ABOUT,
                    null,
                    "aboard",
                    null,
                    null,
                    evidence("quantity/about", 0.9)))),
        List.of("c1"),
        List.of(
            new Drift(
                "c1",
                "c2",
                Certainty.POSSIBLE,
                Certainty.CERTAIN,
                List.of(at("may have"), at("sank")))),
        List.of(new Finding("no-place", "Not on the map.", at("Port Sol"))));
  }

  /** Where the words stand first in the text. */
  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Evidence evidence(String rule, double score) {
    return new Evidence(new RuleId(rule), score);
  }
}

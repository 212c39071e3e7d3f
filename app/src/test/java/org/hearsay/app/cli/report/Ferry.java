package org.hearsay.app.cli.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Finding;

/** One article, read by hand: each thing that the report shows is in it once. */
final class Ferry {

  private static final String BODY =
      """
      The night ferry Halcyon ran aground off Port Astrel on Monday, and at least 14 of her 212 \
      passengers are missing.

      The captain may have ignored a storm warning, harbour master Ines Calder said. \
      "We called her three times," she said.

      Two crew members told the Coast Gazette that the radio had been broken for weeks. \
      The company, Astrel Lines, denied that it had known.

      According to Calder, an internal report puts the damage at 3.5 million euros.

      It is believed that the ferry will be towed on Thursday.
      """;

  private Ferry() {}

  static Reading reading() {
    HandmadeReading made =
        new HandmadeReading("Ferry captain ignored storm warning", BODY)
            .by("The Coast Gazette", "2026-11-03T07:40", "Tom Arden", "Mia Lund")
            .wire("Meridian Press")
            .source("s1", "Ines Calder", SourceKind.NAMED_PERSON, "harbour master")
            .source("s2", "Two crew members", SourceKind.UNNAMED_GROUP, null)
            .source("s3", "Astrel Lines", SourceKind.NAMED_GROUP, null)
            .source("s4", "an internal report", SourceKind.DOCUMENT, null)
            .place("p1", "Port Astrel");
    made.quantity(
        new Quantity(
            "q1",
            made.span("at least 14"),
            BigDecimal.valueOf(14),
            null,
            null,
            Bound.AT_LEAST,
            null,
            "passengers",
            null,
            Effect.MISSING,
            HandmadeReading.EVIDENCE));
    made.quantity(
        new Quantity(
            "q2",
            made.span("3.5 million euros"),
            null,
            BigDecimal.valueOf(3_500_000),
            null,
            Bound.EXACT,
            "EUR",
            null,
            null,
            null,
            HandmadeReading.EVIDENCE));
    made.attribution(
            "a1",
            "s1",
            "said",
            "say",
            "The captain may have ignored a storm warning",
            Form.INDIRECT)
        .attribution("a2", "s1", "said", "say", "We called her three times", Form.DIRECT)
        .attribution(
            "a3", "s2", "told", "tell", "the radio had been broken for weeks", Form.INDIRECT)
        .attribution("a4", "s3", "denied", "deny", "it had known", Form.INDIRECT)
        .attribution("a5", "s4", "puts", "put", "the damage at 3.5 million euros", Form.INDIRECT)
        .attribution(
            "a6",
            null,
            "It is believed",
            "believe",
            "the ferry will be towed on Thursday",
            Form.INDIRECT);
    LocalDate monday = LocalDate.of(2026, 11, 2);
    LocalDate thursday = LocalDate.of(2026, 11, 5);
    return made.claim("c1", "Ferry captain ignored storm warning")
        .inHeadline()
        .claim("c2", "The night ferry Halcyon ran aground off Port Astrel on Monday")
        .when(new When(null, monday, monday.plusDays(1), When.Precision.DAY))
        .where("p1", Where.Relation.NEAR)
        .add()
        .claim("c3", "at least 14 of her 212 passengers are missing")
        .time(TimeReference.PRESENT)
        .quantities("q1")
        .add()
        .claim("c4", "The captain may have ignored a storm warning")
        .through("a1", "s1")
        .hedged(Certainty.POSSIBLE, "may")
        .add()
        .claim("c5", "We called her three times")
        .through("a2", "s1")
        .restingOn(Basis.WITNESS)
        .add()
        .claim("c6", "the radio had been broken for weeks")
        .through("a3", "s2")
        .add()
        .claim("c7", "it had known")
        .through("a4", "s3")
        .kind(ClaimKind.DENIAL)
        .add()
        .claim("c8", "the damage at 3.5 million euros")
        .through("a5", "s1", "s4")
        .kind(ClaimKind.ESTIMATE)
        .quantities("q2")
        .add()
        .claim("c9", "the ferry will be towed on Thursday")
        .through("a6", (String) null)
        .hedged(Certainty.PROBABLE, "It is believed")
        .time(TimeReference.FUTURE)
        .when(new When(null, thursday, thursday.plusDays(1), When.Precision.DAY))
        .add()
        .drift("c1", "c4", Certainty.POSSIBLE, Certainty.CERTAIN)
        .finding(
            new Finding(
                "pronoun-ambiguous",
                "\"her\" could be the ferry or the captain",
                made.span("her three")))
        .build();
  }
}

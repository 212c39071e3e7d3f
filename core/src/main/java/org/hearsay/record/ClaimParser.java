package org.hearsay.record;

import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** Reads the record's {@code claims} back. */
final class ClaimParser {

  private ClaimParser() {}

  static GroundedClaim claim(RecordFields fields) {
    return new GroundedClaim(
        new ClaimMention(
            fields.text("id"),
            fields.optionalText("attribution"),
            fields.spans("spans"),
            fields.text("text"),
            fields.constant("kind", EnumNames.CLAIM_KIND),
            fields.objects("chain", ClaimParser::hop),
            proposition(fields.optionalObject("proposition"), event(fields)),
            factuality(fields.object("factuality")),
            fields.constant("clause", EnumNames.CLAUSE_ROLE),
            fields.optionalText("within")),
        when(fields.optionalObject("when")),
        fields.objects(
            "where",
            where ->
                new Where(
                    where.text("place"), where.constant("relation", EnumNames.WHERE_RELATION))),
        fields.texts("quantities"));
  }

  private static Hop hop(RecordFields fields) {
    return new Hop(
        fields.optionalText("sourceId"),
        fields.optionalSpan("cue"),
        fields.constant("certainty", EnumNames.CERTAINTY),
        fields.spans("hedges"),
        fields.constant("basis", EnumNames.BASIS));
  }

  private static @Nullable Event event(RecordFields fields) {
    String type = fields.optionalText("event");
    return type == null
        ? null
        : new Event(type, fields.optionalText("eventMode"), new RuleId(fields.text("eventRule")));
  }

  private static @Nullable Proposition proposition(
      @Nullable RecordFields fields, @Nullable Event event) {
    return fields == null
        ? null
        : new Proposition(
            fields.text("predicate"),
            fields.span("span"),
            fields.objects(
                "participants",
                participant ->
                    new Participant(
                        participant.text("role"),
                        participant.text("text"),
                        participant.span("span"),
                        participant.optionalText("entity"),
                        participant.optionalConstant("actor", EnumNames.ACTOR_ROLE),
                        participant.optionalText("country"))),
            event,
            rule(fields.optionalText("rule")));
  }

  /** Records written before the rule was said read clauses alone. */
  private static RuleId rule(@Nullable String name) {
    return new RuleId(name == null ? "proposition/clause" : name);
  }

  private static Factuality factuality(RecordFields fields) {
    return new Factuality(
        fields.constant("certainty", EnumNames.CERTAINTY),
        fields.constant("polarity", EnumNames.POLARITY),
        fields.constant("time", EnumNames.TIME_REFERENCE),
        fields.optionalText("band"));
  }

  private static @Nullable When when(@Nullable RecordFields fields) {
    return fields == null
        ? null
        : new When(
            fields.optionalText("time"),
            fields.optionalDay("from"),
            fields.optionalDay("to"),
            fields.constant("precision", EnumNames.WHEN_PRECISION));
  }
}

package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.jspecify.annotations.Nullable;

/** Writes the record's {@code claims}: each claim mention joined with its grounding. */
final class ClaimWriter {

  private final ReadingWriter out;
  private final JsonGenerator json;

  ClaimWriter(ReadingWriter out, JsonGenerator json) {
    this.out = out;
    this.json = json;
  }

  void write(List<GroundedClaim> claims) throws IOException {
    json.writeArrayFieldStart("claims");
    for (GroundedClaim claim : claims) {
      json.writeStartObject();
      mention(claim.mention());
      when(claim.when());
      json.writeArrayFieldStart("where");
      for (Where where : claim.where()) {
        json.writeStartObject();
        out.text("place", where.place());
        out.text("relation", EnumNames.WHERE_RELATION.of(where.relation()));
        json.writeEndObject();
      }
      json.writeEndArray();
      out.texts("quantities", claim.quantities());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void mention(ClaimMention mention) throws IOException {
    out.text("id", mention.id());
    out.text("attribution", mention.attribution());
    out.spans("spans", mention.spans());
    out.text("text", mention.text());
    out.text("kind", EnumNames.CLAIM_KIND.of(mention.kind()));
    out.text("clause", EnumNames.CLAUSE_ROLE.of(mention.clause()));
    out.text("within", mention.within());
    json.writeArrayFieldStart("chain");
    for (Hop hop : mention.chain()) {
      json.writeStartObject();
      out.text("sourceId", hop.sourceId());
      out.span("cue", hop.cue());
      out.text("certainty", EnumNames.CERTAINTY.of(hop.certainty()));
      out.spans("hedges", hop.hedges());
      out.text("basis", EnumNames.BASIS.of(hop.basis()));
      json.writeEndObject();
    }
    json.writeEndArray();
    proposition(mention.proposition());
    factuality(mention.factuality());
  }

  private void proposition(@Nullable Proposition proposition) throws IOException {
    if (proposition == null) {
      return;
    }
    json.writeObjectFieldStart("proposition");
    out.text("predicate", proposition.predicate());
    out.span("span", proposition.span());
    json.writeArrayFieldStart("participants");
    for (Participant participant : proposition.participants()) {
      json.writeStartObject();
      out.text("role", participant.role());
      out.text("text", participant.text());
      out.span("span", participant.span());
      out.text("entity", participant.entity());
      ActorRole actor = participant.actor();
      out.text("actor", actor == null ? null : EnumNames.ACTOR_ROLE.of(actor));
      out.text("country", participant.country());
      json.writeEndObject();
    }
    json.writeEndArray();
    out.text("rule", proposition.rule().name());
    json.writeEndObject();
    Event event = proposition.event();
    if (event != null) {
      out.text("event", event.type());
      out.text("eventMode", event.mode());
      out.text("eventRule", event.rule().name());
    }
  }

  private void factuality(Factuality factuality) throws IOException {
    json.writeObjectFieldStart("factuality");
    out.text("certainty", EnumNames.CERTAINTY.of(factuality.certainty()));
    out.text("polarity", EnumNames.POLARITY.of(factuality.polarity()));
    out.text("time", EnumNames.TIME_REFERENCE.of(factuality.time()));
    out.text("band", factuality.band());
    json.writeEndObject();
  }

  private void when(@Nullable When when) throws IOException {
    if (when == null) {
      return;
    }
    json.writeObjectFieldStart("when");
    out.text("time", when.time());
    out.text("from", ReadingWriter.printed(when.from()));
    out.text("to", ReadingWriter.printed(when.to()));
    out.text("precision", EnumNames.WHEN_PRECISION.of(when.precision()));
    json.writeEndObject();
  }
}

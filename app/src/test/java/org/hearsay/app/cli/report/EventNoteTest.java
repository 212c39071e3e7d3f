package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.claim.event.Event;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventNoteTest {

  private static final Span SPAN = new Span(0, 1);

  private static Proposition event(String type, @Nullable String mode, Participant... who) {
    return new Proposition(
        "strike",
        SPAN,
        List.of(who),
        new Event(type, mode, new RuleId("event/strike")),
        new RuleId("proposition/clause"));
  }

  private static Participant who(String role, ActorRole actor, @Nullable String country) {
    return new Participant(role, "x", SPAN, null, actor, country);
  }

  @Test
  void saysWhatHappensHowAndWhatThoseWhoTakePartAre() {
    Proposition raid =
        event(
            "ASSAULT",
            "aerial",
            who("agent", ActorRole.MILITARY, "SY"),
            who("patient", ActorRole.MEDICAL, null));
    assertThat(EventNote.of(List.of(raid), Glyphs.ASCII))
        .isEqualTo("assault (aerial): military SY -> medical");
  }

  @Test
  void anotherOfItsTypeSaysWhoDidIt() {
    Proposition killed = event("ASSAULT", null, who("patient", ActorRole.CIVILIAN, null));
    Proposition raid = event("ASSAULT", "aerial", who("agent", ActorRole.MILITARY, "SY"));
    Proposition protest = event("PROTEST", null, who("agent", ActorRole.EDUCATION, null));
    assertThat(EventNote.of(List.of(killed, protest, raid), Glyphs.ASCII))
        .isEqualTo("assault: military SY -> civilian");
    assertThat(EventNote.of(List.of(killed), Glyphs.ASCII)).isEqualTo("assault: ? -> civilian");
  }

  @Test
  void anEventOfWhichNoMoreIsKnownIsItsTypeAlone() {
    assertThat(EventNote.of(List.of(event("YIELD", "ceasefire")), Glyphs.ASCII))
        .isEqualTo("yield (ceasefire)");
  }
}

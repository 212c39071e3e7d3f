package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs and adjectives whose content follows a preposition. */
class PrepositionVerbTest {

  @Test
  void whatFollowsThePrepositionIsContent() {
    assertThat(Attributed.text("The pilots called for a new lighthouse.").lines("preposition"))
        .containsExactly("The pilots | called for | a new lighthouse");
    assertThat(Attributed.text("The pilots disagreed with the report.").lines("preposition"))
        .containsExactly("The pilots | disagreed with | the report");
  }

  @Test
  void aParticleStandsInTheCue() {
    assertThat(Attributed.text("The mayor spoke out against the plan.").lines("preposition"))
        .containsExactly("The mayor | spoke out against | the plan");
  }

  @Test
  void anAdjectiveTakesItsVerbAlong() {
    assertThat(Attributed.text("The owners are critical of the report.").lines("preposition"))
        .containsExactly("The owners | are critical of | the report");
    assertThat(Attributed.text("The widow is opposed to the sale.").lines("preposition"))
        .containsExactly("The widow | is opposed to | the sale");
  }

  @Test
  void aWeekdayIsWhenNotWhat() {
    assertThat(Attributed.text("The mechanic called on Friday.").lines("preposition")).isEmpty();
    assertThat(Attributed.text("The ministers deliberated on Monday.").lines("preposition"))
        .isEmpty();
  }

  @Test
  void aParticleBehindTheContentStandsInTheCueAllTheSame() {
    assertThat(
            Attributed.drawn(
                    "Mayors/NNS/mayor/1/nsubj",
                    "spoke/VBD/speak/-1/root",
                    "against/IN/against/3/case",
                    "plans/NNS/plan/1/obl",
                    "out/RP/out/1/compound:prt")
                .lines("preposition"))
        .hasSize(1)
        .allMatch(line -> line.startsWith("Mayors | spoke against ... out | plans"));
  }
}

package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs of intention, refusal and request with an infinitive. */
class InfinitiveVerbTest {

  @Test
  void theInfinitiveOfAVowIsContent() {
    assertThat(Attributed.text("The mayor vowed to reopen the harbour.").lines("infinitive-verb"))
        .containsExactly("The mayor | vowed | to reopen the harbour");
  }

  @Test
  void theOneAskedBelongsToTheContent() {
    assertThat(Attributed.text("The mayor urged residents to leave.").lines("infinitive-verb"))
        .containsExactly("The mayor | urged | residents to leave");
    assertThat(
            Attributed.text("The mayor asked them to leave before dark.").lines("infinitive-verb"))
        .containsExactly("The mayor | asked | them to leave before dark");
  }

  @Test
  void theOneCalledOnBelongsToTheContent() {
    assertThat(Attributed.text("The mayor called on residents to leave.").lines("infinitive-verb"))
        .containsExactly("The mayor | called on | residents to leave");
  }

  @Test
  void aSecondVerbSharesTheSource() {
    assertThat(
            Attributed.text("The pilots refused to sail and threatened to strike.")
                .lines("infinitive-verb"))
        .containsExactly("The pilots | refused | to sail", "The pilots | threatened | to strike");
  }

  @Test
  void theNegationStandsInTheCue() {
    assertThat(
            Attributed.text("The mayor does not want to close the harbour.")
                .lines("infinitive-verb"))
        .containsExactly("The mayor | does not want | to close the harbour");
  }

  @Test
  void anObjectIsNoInfinitive() {
    assertThat(Attributed.text("The mayor vowed revenge.").lines("infinitive-verb")).isEmpty();
  }

  @Test
  void aPassiveHasNoSource() {
    assertThat(Attributed.text("Residents were urged to leave.").lines("infinitive-verb"))
        .isEmpty();
  }

  @Test
  void whatStandsBeforeTheCuesLastWordIsNoContent() {
    assertThat(
            Attributed.drawn(
                    "Mayors/NNS/mayor/1/nsubj",
                    "called/VBD/call/-1/root",
                    "them/PRP/they/1/obj",
                    "to/TO/to/4/mark",
                    "leave/VB/leave/1/xcomp",
                    "on/RP/on/1/compound:prt")
                .lines("infinitive-verb"))
        .isEmpty();
  }
}

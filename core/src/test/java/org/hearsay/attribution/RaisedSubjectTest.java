package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passives and verbs of seeming whose subject belongs to the content. */
class RaisedSubjectTest {

  @Test
  void theSubjectBelongsToTheContent() {
    assertThat(Attributed.text("The captain is believed to have fled.").lines("raised-subject"))
        .containsExactly("| is believed | The captain ... to have fled");
    assertThat(Attributed.text("The captain is said to be ill.").lines("raised-subject"))
        .containsExactly("| is said | The captain ... to be ill");
    assertThat(Attributed.text("Nine sailors are feared dead.").lines("raised-subject"))
        .containsExactly("| are feared | Nine sailors ... dead");
  }

  @Test
  void itStandsForNothing() {
    assertThat(
            Attributed.text("It is suspected that the fire was set on purpose.")
                .lines("raised-subject"))
        .containsExactly("| is suspected | that the fire was set on purpose");
  }

  @Test
  void whoSeemsIsNoSource() {
    assertThat(
            Attributed.text("The fire appears to have started in the hold.")
                .lines("raised-subject"))
        .containsExactly("| appears | The fire ... to have started in the hold");
  }

  @Test
  void theAgentIsTheSource() {
    assertThat(
            Attributed.text("The captain is believed by the police to have fled.")
                .lines("raised-subject"))
        .containsExactly("the police | is believed | The captain ... to have fled");
  }

  @Test
  void oneWhoWasToldIsNone() {
    assertThat(Attributed.text("The captain was told to leave.").lines("raised-subject")).isEmpty();
  }

  @Test
  void whatWasDeterminedToBeIsAPassive() {
    assertThat(
            Attributed.text("The crash was determined to be an accident.").lines("raised-subject"))
        .containsExactly("| was determined | The crash ... to be an accident");
  }
}

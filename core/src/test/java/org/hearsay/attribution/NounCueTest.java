package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns with their content. */
class NounCueTest {

  @Test
  void theOwnerIsTheSource() {
    assertThat(
            Attributed.text("The mayor's claim that the harbour is safe was mocked.").lines("noun"))
        .containsExactly("The mayor | claim | that the harbour is safe");
  }

  @Test
  void aLightVerbBringsItsSubject() {
    assertThat(Attributed.text("The mayor made the claim that the harbour is safe.").lines("noun"))
        .containsExactly("The mayor | made ... claim | that the harbour is safe");
  }

  @Test
  void anInfinitiveIsContentUpToTheMainVerb() {
    assertThat(Attributed.text("The widow's wish to be buried at sea was granted.").lines("noun"))
        .containsExactly("The widow | wish | to be buried at sea");
    assertThat(Attributed.text("The airline's offer to pay the tickets was refused.").lines("noun"))
        .containsExactly("The airline | offer | to pay the tickets");
  }

  @Test
  void aPrepositionLeadsTheContent() {
    assertThat(Attributed.text("The pilots' call for a new lighthouse was ignored.").lines("noun"))
        .containsExactly("The pilots | call | a new lighthouse");
  }

  @Test
  void aNounWithAClauseAndNoOwnerHasNoSource() {
    assertThat(Attributed.text("Fears that the dam would burst emptied the valley.").lines("noun"))
        .containsExactly("| Fears | that the dam would burst");
  }

  @Test
  void aNounWithoutContentIsNone() {
    assertThat(Attributed.text("The claim form is blue.").lines("noun")).isEmpty();
    assertThat(Attributed.text("The warning came too late.").lines("noun")).isEmpty();
  }
}

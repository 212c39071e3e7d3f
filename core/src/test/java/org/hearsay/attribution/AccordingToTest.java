package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "According to" before, within and after its content. */
class AccordingToTest {

  @Test
  void theRestOfTheSentenceIsContent() {
    assertThat(
            Attributed.text("According to the coast guard, the ship has sunk.")
                .lines("according-to"))
        .containsExactly("the coast guard | According to | the ship has sunk");
    assertThat(
            Attributed.text("The ship has sunk, according to the coast guard.")
                .lines("according-to"))
        .containsExactly("the coast guard | according to | The ship has sunk");
    assertThat(
            Attributed.text("The ship, according to the coast guard, has sunk.")
                .lines("according-to"))
        .containsExactly("the coast guard | according to | The ship ... has sunk");
  }

  @Test
  void theSourceIsWhole() {
    assertThat(
            Attributed.text(
                    "The ship has sunk, according to Ann Lee, a spokeswoman for the coast guard.")
                .lines("according-to"))
        .containsExactly(
            "Ann Lee, a spokeswoman for the coast guard | according to | The ship has sunk");
  }

  @Test
  void insideAClauseOnlyThatClauseIsContent() {
    assertThat(
            Attributed.text("The owner said that the ship, according to the pilots, was sound.")
                .lines("according-to"))
        .containsExactly("the pilots | according to | that the ship ... was sound");
  }

  @Test
  void aMeasureIsNoSource() {
    assertThat(Attributed.text("The cards are sorted according to size.").lines("according-to"))
        .isEmpty();
  }
}

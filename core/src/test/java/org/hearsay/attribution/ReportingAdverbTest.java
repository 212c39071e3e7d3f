package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Adverbs that lay a clause on somebody unnamed. */
class ReportingAdverbTest {

  @Test
  void theClauseIsContentWithoutTheAdverb() {
    assertThat(
            Attributed.text("The captain allegedly stole nine crates.").lines("reporting-adverb"))
        .containsExactly("| allegedly | The captain ... stole nine crates");
  }

  @Test
  void theAdverbMayOpenTheSentence() {
    assertThat(Attributed.text("Reportedly, the ship has sunk.").lines("reporting-adverb"))
        .containsExactly("| Reportedly | the ship has sunk");
  }

  @Test
  void anotherAdverbIsNone() {
    assertThat(Attributed.text("The captain quickly stole nine crates.").lines("reporting-adverb"))
        .isEmpty();
  }
}

package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Adjectives of belief or feeling with a clause. */
class AdjectiveCueTest {

  @Test
  void aThatClauseIsContent() {
    assertThat(
            Attributed.text("The owners are confident that the ship is sound.").lines("adjective"))
        .containsExactly("The owners | are confident | that the ship is sound");
  }

  @Test
  void anInfinitiveIsContent() {
    assertThat(Attributed.text("The owners are eager to sell the mine.").lines("adjective"))
        .containsExactly("The owners | are eager | to sell the mine");
  }

  @Test
  void aParticipleThatIsAStateIsAnAdjective() {
    assertThat(Attributed.text("The widow is convinced that her son is alive.").lines("adjective"))
        .containsExactly("The widow | is convinced | that her son is alive");
    assertThat(Attributed.text("The sisters are determined to keep the farm.").lines("adjective"))
        .containsExactly("The sisters | are determined | to keep the farm");
  }

  @Test
  void anAdjectiveWithoutContentIsNone() {
    assertThat(Attributed.text("The sky is clear.").lines("adjective")).isEmpty();
  }

  @Test
  void whatIsClearToNobodyIsNone() {
    assertThat(Attributed.text("It is clear that the ship is lost.").lines("adjective")).isEmpty();
  }
}

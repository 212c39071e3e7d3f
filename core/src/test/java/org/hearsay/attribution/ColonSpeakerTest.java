package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Colons and long dashes between who says and what is said. */
class ColonSpeakerTest {

  @Test
  void aHeadlineNamesItsSourceBeforeTheColon() {
    assertThat(Attributed.headline("Minister: dam is safe").lines("colon"))
        .containsExactly("Minister | : | dam is safe");
    assertThat(Attributed.headline("Ann Lee: why we must sail").lines("colon"))
        .containsExactly("Ann Lee | : | why we must sail");
  }

  @Test
  void aHeadlineNamesItsSourceAfterTheColon() {
    assertThat(Attributed.headline("Dam is safe: minister").lines("colon"))
        .containsExactly("minister | : | Dam is safe");
  }

  @Test
  void aLabelIsNoSource() {
    assertThat(Attributed.headline("Note: bring water").lines("colon")).isEmpty();
    assertThat(Attributed.headline("Video: dam bursts").lines("colon")).isEmpty();
  }

  @Test
  void aTranscriptNamesTheSpeakerOfEachParagraph() {
    assertThat(
            Attributed.text(
                    "LEE: Why did the ship sail? It was late.\nREED: The owners told us to.")
                .lines("colon"))
        .containsExactly(
            "LEE | : | Why did the ship sail? It was late.", "REED | : | The owners told us to");
  }

  @Test
  void aDashUnderAQuotationNamesItsSource() {
    assertThat(Attributed.text("\"We shall sail again.\"\n― Ann Lee, captain").lines("colon"))
        .containsExactly("Ann Lee, captain | ― | \"We shall sail again.\"");
  }

  @Test
  void aListIsNoSpeech() {
    assertThat(Attributed.text("Bring three things: water, bread and a map.").lines("colon"))
        .isEmpty();
  }
}

package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs with a clause or direct speech. */
class SpeechVerbTest {

  @Test
  void aClauseWithThatIsContent() {
    assertThat(
            Attributed.text("The pilot said that the ferry had turned back.").lines("speech-verb"))
        .containsExactly("The pilot | said | that the ferry had turned back");
  }

  @Test
  void aClauseWithoutThatIsContent() {
    assertThat(Attributed.text("The pilot said the ferry had turned back.").lines("speech-verb"))
        .containsExactly("The pilot | said | the ferry had turned back");
  }

  @Test
  void speechBeforeTheVerbIsContent() {
    assertThat(
            Attributed.text("\"The ferry has turned back,\" the pilot said.").lines("speech-verb"))
        .containsExactly("the pilot | said | \"The ferry has turned back,\"");
    assertThat(Attributed.text("The ferry has turned back, said Ann Lee.").lines("speech-verb"))
        .containsExactly("Ann Lee | said | The ferry has turned back");
  }

  @Test
  void aQuestionBeforeTheVerbIsContent() {
    assertThat(
            Attributed.text("\"Has the ferry turned back?\" Ann Lee asked.").lines("speech-verb"))
        .containsExactly("Ann Lee | asked | \"Has the ferry turned back?\"");
  }

  @Test
  void aParenthesisPartsTheContent() {
    assertThat(Attributed.text("The ferry, Ann Lee said, had turned back.").lines("speech-verb"))
        .containsExactly("Ann Lee | said | The ferry ... had turned back");
  }

  @Test
  void aQuotationThatTheVerbPartsIsContentOnBothSides() {
    assertThat(
            Attributed.text("\"The ferry,\" Ann Lee said, \"has turned back.\"")
                .lines("speech-verb"))
        .containsExactly("Ann Lee | said | \"The ferry,\" ... \"has turned back.\"");
  }

  @Test
  void speechAfterAColonIsContent() {
    assertThat(Attributed.text("Ann Lee said: \"The ferry has turned back.\"").lines("speech-verb"))
        .containsExactly("Ann Lee | said | \"The ferry has turned back.\"");
  }

  @Test
  void aListenerAndADayBelongToNeitherSourceNorContent() {
    assertThat(
            Attributed.text("Ann Lee told the Evening Post that the ferry had turned back.")
                .lines("speech-verb"))
        .containsExactly("Ann Lee | told | that the ferry had turned back");
    assertThat(
            Attributed.text("Ann Lee said on Tuesday that the ferry had turned back.")
                .lines("speech-verb"))
        .containsExactly("Ann Lee | said | that the ferry had turned back");
  }

  @Test
  void theSourceIsTheWholeNounPhrase() {
    assertThat(
            Attributed.text("\"We are late,\" said Ann Lee, the harbour master.")
                .lines("speech-verb"))
        .containsExactly("Ann Lee, the harbour master | said | \"We are late,\"");
    assertThat(
            Attributed.text("The harbour master and two pilots said the ferry had turned back.")
                .lines("speech-verb"))
        .containsExactly("The harbour master and two pilots | said | the ferry had turned back");
    assertThat(
            Attributed.text("The pilot, who was on duty, said the ferry had turned back.")
                .lines("speech-verb"))
        .containsExactly("The pilot, who was on duty | said | the ferry had turned back");
  }

  @Test
  void aSourceThatAskedNotToBeNamedIsWhole() {
    assertThat(
            Attributed.text("An official who asked not to be named said the ferry had sunk.")
                .lines("speech-verb"))
        .containsExactly("An official who asked not to be named | said | the ferry had sunk");
  }

  @Test
  void theSourceIsNotThePlaceThatItSpeaksIn() {
    assertThat(
            Attributed.text(
                    "Speaking after the meeting, Mayor John Reed said the channel was too shallow.")
                .lines("speech-verb"))
        .containsExactly("Mayor John Reed | said | the channel was too shallow");
  }

  @Test
  void coordinatedClausesAreOneContent() {
    assertThat(
            Attributed.text("The pilots say the channel is too shallow and the buoys are missing.")
                .lines("speech-verb"))
        .containsExactly("The pilots | say | the channel is too shallow and the buoys are missing");
  }

  @Test
  void aDeniedVerbAttributesAndIsMarked() {
    Attributed found = Attributed.text("The captain did not say that the ferry had turned back.");
    assertThat(found.lines())
        .containsExactly("The captain | did not say | that the ferry had turned back");
    assertThat(found.by("say").negated()).isTrue();
  }

  @Test
  void theFormFollowsTheQuotationMarks() {
    assertThat(Attributed.text("The pilot said he was tired.").by("say").form())
        .isEqualTo(Form.INDIRECT);
    assertThat(Attributed.text("\"I am tired,\" the pilot said.").by("say").form())
        .isEqualTo(Form.DIRECT);
    assertThat(Attributed.text("The pilot said he was \"tired as a dog\".").by("say").form())
        .isEqualTo(Form.MIXED);
  }

  @Test
  void aNounPhraseIsNoSpeech() {
    assertThat(Attributed.text("The minister said nothing.").lines("speech-verb")).isEmpty();
    assertThat(Attributed.text("The minister said a few words.").lines("speech-verb")).isEmpty();
  }
}

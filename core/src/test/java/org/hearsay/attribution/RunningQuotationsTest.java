package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs that are all quotation belong to the speaker of the paragraph before them. */
class RunningQuotationsTest {

  @Test
  void aParagraphThatIsAllQuotationGoesOnWithTheSpeakerBefore() {
    assertThat(
            Attributed.text("\"The dam is safe,\" the mayor said.\n\"The town is dry.\"").lines())
        .containsExactly("the mayor | said | \"The dam is safe,\" ... \"The town is dry.\"");
  }

  @Test
  void aQuotationLeftOpenRunsThroughItsParagraphs() {
    assertThat(
            Attributed.text(
                    "\"The dam is safe,\" the mayor said.\n\"The town is dry.\n\"Nobody fled.\"")
                .lines())
        .containsExactly(
            "the mayor | said | \"The dam is safe,\" ... \"The town is dry. ... \"Nobody fled.\"");
  }

  @Test
  void aQuotationLeftOpenBeforeItsSpeakerBelongsToThatSpeaker() {
    assertThat(Attributed.text("\"The dam is safe.\n\"The town is dry,\" the mayor said.").lines())
        .containsExactly("the mayor | said | \"The dam is safe. ... \"The town is dry,\"");
  }

  @Test
  void aParagraphOfTheOutletsOwnEndsTheSpeech() {
    assertThat(
            Attributed.text("\"The dam is safe,\" the mayor said.\nIt rained.\n\"Nobody fled.\"")
                .lines())
        .containsExactly("the mayor | said | \"The dam is safe,\"");
  }

  @Test
  void aParagraphWithItsOwnSpeakerBelongsToThatSpeaker() {
    assertThat(
            Attributed.text(
                    "\"The dam is safe,\" the mayor said.\n\"The town is wet,\" the baker said.")
                .lines())
        .containsExactly(
            "the mayor | said | \"The dam is safe,\"", "the baker | said | \"The town is wet,\"");
  }

  @Test
  void theSpeakerMayAnnounceTheNextParagraph() {
    assertThat(Attributed.text("The mayor said:\n\"The dam is safe.\"").lines())
        .containsExactly("The mayor | said | \"The dam is safe.\"");
  }
}

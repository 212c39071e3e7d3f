package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a quoted content reaches over the sentences of its paragraph. */
class QuotationExtenderTest {

  @Test
  void aQuotationOfTwoSentencesIsContentAsAWhole() {
    assertThat(Attributed.text("\"The dam is safe. The town is dry,\" the mayor said.").lines())
        .containsExactly("the mayor | said | \"The dam is safe. The town is dry,\"");
  }

  @Test
  void theQuotationThatFollowsTheSpeakerGoesOnWithTheContent() {
    assertThat(
            Attributed.text(
                    "\"The dam is safe,\" the mayor said. \"The town is dry. Nobody has fled.\"")
                .lines())
        .containsExactly(
            "the mayor | said | \"The dam is safe,\" ... \"The town is dry. Nobody has fled.\"");
  }

  @Test
  void aSentenceWithoutMarksEndsTheContent() {
    assertThat(
            Attributed.text("\"The dam is safe,\" the mayor said. He drank tea. \"It is dry.\"")
                .lines())
        .containsExactly("the mayor | said | \"The dam is safe,\"");
  }

  @Test
  void anotherSpeakerTakesTheNextQuotation() {
    assertThat(
            Attributed.text(
                    "\"Is the dam safe?\" the reporter asked. \"It is dry,\" the mayor said.")
                .lines())
        .containsExactly(
            "the reporter | asked | \"Is the dam safe?\"", "the mayor | said | \"It is dry,\"");
  }

  @Test
  void anIndirectContentIsNotExtendedToTheNextQuotation() {
    assertThat(Attributed.text("The mayor said the dam was safe. \"The town is dry.\"").lines())
        .containsExactly("The mayor | said | the dam was safe");
  }

  @Test
  void aContentInsideAQuotationEndsWithItAndWithoutItsComma() {
    assertThat(
            Attributed.text("\"The mayor told me that the town is empty,\" the general said.")
                .lines())
        .containsExactly(
            "the general | said | \"The mayor told me that the town is empty,\"",
            "The mayor | told | that the town is empty");
  }
}

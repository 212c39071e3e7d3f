package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which attribution lies inside whose content. */
class NestingTest {

  @Test
  void anAttributionInsideAContentHasItsParent() {
    Attributed found =
        Attributed.text("The minister said the general had told him that the town was empty.");
    assertThat(found.lines())
        .containsExactly(
            "The minister | said | the general had told him that the town was empty",
            "the general | had told | that the town was empty");
    assertThat(found.by("say").parent()).isNull();
    assertThat(found.by("tell").parent()).isEqualTo(found.by("say").id());
  }

  @Test
  void twoHopsAreTwoParents() {
    Attributed found =
        Attributed.text(
            "According to the Evening Post, the mayor said witnesses told police that a van was"
                + " stolen.");
    assertThat(found.by("according to").parent()).isNull();
    assertThat(found.by("say").parent()).isEqualTo(found.by("according to").id());
    assertThat(found.by("tell").parent()).isEqualTo(found.by("say").id());
  }

  @Test
  void twoSentencesDoNotNest() {
    Attributed found =
        Attributed.text("The mayor said it rained. The baker denied that it rained.");
    assertThat(found.attributions()).hasSize(2).allMatch(one -> one.parent() == null);
  }

  @Test
  void whatTheQuotedOneThinksIsNoHopOfItsOwn() {
    assertThat(Attributed.text("\"I think the town is empty,\" the general said.").lines())
        .containsExactly("the general | said | \"I think the town is empty,\"");
  }

  @Test
  void whatSomebodyToldTheQuotedOneIsAHop() {
    Attributed found =
        Attributed.text("\"The mayor told me that the town is empty,\" the general said.");
    assertThat(found.by("tell").parent()).isEqualTo(found.by("say").id());
  }

  @Test
  void aDenialOfOnesOwnWordsHasOneSourceAtBothHops() {
    Attributed found = Attributed.text("The mayor denied that he had said that the dam was safe.");
    assertThat(found.by("say").parent()).isEqualTo(found.by("deny").id());
    assertThat(found.by("say").sourceId()).isEqualTo(found.by("deny").sourceId());
  }

  @Test
  void anUnnamedHopIsAParentToo() {
    Attributed found = Attributed.text("It is believed that the mayor said the dam was safe.");
    assertThat(found.by("believe").sourceId()).isNull();
    assertThat(found.by("say").parent()).isEqualTo(found.by("believe").id());
  }

  @Test
  void twoReportsJoinedByAndStandBesideEachOther() {
    Attributed found =
        Attributed.text(
            "Police said two men left and the mayor said the market would stay closed.");
    assertThat(found.lines())
        .containsExactly(
            "Police | said | two men left", "the mayor | said | the market would stay closed");
    assertThat(found.attributions()).allMatch(one -> one.parent() == null);
  }

  @Test
  void anotherVerbAfterAndWithoutACommaStaysInsideTheReport() {
    Attributed found =
        Attributed.text("The mayor said the general left and Lee denied that he took the money.");
    assertThat(found.by("deny").parent()).isEqualTo(found.by("say").id());
  }

  @Test
  void whoeverStandsAtTheEndOfTheSentenceIsTheOuterOne() {
    Attributed found =
        Attributed.text(
            "Rescue workers believe three boys are still under the roof, an official said.");
    assertThat(found.by("say").parent()).isNull();
    assertThat(found.by("believe").parent()).isEqualTo(found.by("say").id());
    assertThat(found.lines())
        .containsExactly(
            "an official | said | Rescue workers believe three boys are still under the roof",
            "Rescue workers | believe | three boys are still under the roof");
  }

  @Test
  void nobodyIsNoHop() {
    assertThat(Attributed.text("The mayor said nobody believed that the dam was safe.").lines())
        .containsExactly("The mayor | said | nobody believed that the dam was safe");
  }

  @Test
  void idsAreNumberedFromOne() {
    assertThat(
            Attributed.text("The mayor said it rained. The baker said it snowed.").attributions())
        .extracting(Attribution::id)
        .containsExactly("a1", "a2");
  }
}

package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which mentions are one source, and what is known of it. */
class SourceMergerTest {

  @Test
  void fullNameSurnameOfficeAndPronounAreOneSource() {
    Attributed found =
        Attributed.text(
            "Foreign Secretary Ann Lee said the dam was safe. Lee said the town was dry. She added"
                + " that nobody had fled. The foreign secretary said the pumps worked.");
    assertThat(found.sources()).hasSize(1);
    Source lee = found.sources().get(0);
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.kind()).isEqualTo(SourceKind.NAMED_PERSON);
    assertThat(lee.role()).isEqualTo("Foreign Secretary");
    assertThat(found.sourceLines())
        .containsExactly("Ann Lee: Foreign Secretary Ann Lee, Lee, She, The foreign secretary");
  }

  @Test
  void theHeadlinesSurnameFindsItsOwnerInTheBody() {
    Attributed found =
        Attributed.article("Reed denies claim", "Mayor John Reed denied that he took the money.");
    assertThat(found.sourceLines()).containsExactly("John Reed: Reed, Mayor John Reed");
  }

  @Test
  void twoPersonsWithOneSurnameAreTwoSourcesToldByTheirTitles() {
    Attributed found =
        Attributed.text(
            "Ann Lee said the dam was safe. John Lee said it was not. Ms Lee said the town was"
                + " dry. Mr Lee said it was wet.");
    assertThat(found.sourceLines())
        .containsExactly("Ann Lee: Ann Lee, Ms Lee", "John Lee: John Lee, Mr Lee");
  }

  @Test
  void aBareSurnameOfTwoIsTheOneNamedLast() {
    Attributed found =
        Attributed.text(
            "Ann Lee said the dam was safe. John Lee said it was not. Lee said the town was wet.");
    assertThat(found.sourceLines()).containsExactly("Ann Lee: Ann Lee", "John Lee: John Lee, Lee");
  }

  @Test
  void theGentlemanInQuestionIsThePersonBefore() {
    Attributed found =
        Attributed.text(
            "John Reed was seen on the roof. The gentleman in question said he was mending a"
                + " tile.");
    assertThat(found.sourceBy("say").name()).isEqualTo("John Reed");
  }

  @Test
  void anOfficeThatFollowsTheNameIsItsRole() {
    Source lee =
        Attributed.text("Ann Lee, a spokeswoman for the coast guard, said the ship had sunk.")
            .sourceBy("say");
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.role()).isEqualTo("spokeswoman");
    assertThat(lee.affiliation()).isEqualTo("the coast guard");
  }

  @Test
  void aNameThatFollowsTheOfficeIsTheSource() {
    Source lee =
        Attributed.text("The foreign secretary, Ann Lee, said the dam was safe.").sourceBy("say");
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.role()).isEqualTo("foreign secretary");
  }

  @Test
  void aBodyItsAcronymAndItsNounAreOneSource() {
    Attributed found =
        Attributed.text(
            "The World Food Programme said the camp was full. WFP said nine trucks were late. The"
                + " agency said the trucks were old.");
    assertThat(found.sources()).hasSize(1);
    assertThat(found.sources().get(0).kind()).isEqualTo(SourceKind.NAMED_GROUP);
    assertThat(found.sources().get(0).mentions()).hasSize(3);
  }

  @Test
  void anUnnamedSourceKeepsCountAndNationality() {
    Source commander =
        Attributed.text("A Kurdish commander said the town had fallen.").sourceBy("say");
    assertThat(commander.kind()).isEqualTo(SourceKind.UNNAMED_PERSON);
    assertThat(commander.count()).isEqualTo("one");
    assertThat(commander.nationality()).isEqualTo("Kurdish");
    Source officers =
        Attributed.text("Two police officers said the road was closed.").sourceBy("say");
    assertThat(officers.kind()).isEqualTo(SourceKind.UNNAMED_GROUP);
    assertThat(officers.count()).isEqualTo("two");
  }

  @Test
  void anUnnamedSourceKeepsItsAffiliation() {
    assertThat(
            Attributed.text("A doctor at Mercy Hospital said the ward was full.")
                .sourceBy("say")
                .affiliation())
        .isEqualTo("Mercy Hospital");
  }

  @Test
  void aPronounAfterAnUnnamedSourceIsThatSource() {
    Attributed found =
        Attributed.text("A Kurdish commander said the town had fallen. He said nine men had died.");
    assertThat(found.sourceLines()).containsExactly("A Kurdish commander: A Kurdish commander, He");
  }

  @Test
  void theSameNounWithTheIsTheSameSource() {
    Attributed found =
        Attributed.text(
            "Two police officers said the road was closed. The officers said a tree had fallen.");
    assertThat(found.sourceLines())
        .containsExactly("Two police officers: Two police officers, The officers");
  }

  @Test
  void anotherIsAnotherSource() {
    Attributed found =
        Attributed.text(
            "A doctor said the ward was full. Another doctor said the beds were old. A third doctor"
                + " said the roof leaked.");
    assertThat(found.sources()).hasSize(3);
  }

  @Test
  void somebodysWifeIsNotThatSomebody() {
    Attributed found =
        Attributed.text("The pilot said the ship was old. The pilot's wife said it was new.");
    assertThat(found.sources())
        .extracting(Source::name)
        .containsExactly("The pilot", "The pilot's wife");
  }

  @Test
  void aRelativeClauseBelongsToItsNoun() {
    Attributed found =
        Attributed.text(
            "A man who said he was a pilot was seen. Ann Lee, who said it rained, left.");
    assertThat(found.sources()).extracting(Source::name).containsExactly("A man", "Ann Lee");
  }

  @Test
  void kindsFollowTheMainWord() {
    assertThat(kind("The report said the brakes were worn.")).isEqualTo(SourceKind.DOCUMENT);
    assertThat(kind("The survey said the race was close.")).isEqualTo(SourceKind.POLL_OR_DATA);
    assertThat(kind("The Evening Post said the king was ill.")).isEqualTo(SourceKind.MEDIA);
    assertThat(kind("Residents said the water was brown.")).isEqualTo(SourceKind.UNNAMED_GROUP);
    assertThat(kind("The teapot said it was tired.")).isEqualTo(SourceKind.UNSPECIFIED);
  }

  @Test
  void sourcesAreNumberedInOrderOfFirstMention() {
    assertThat(Attributed.text("The mayor said it rained. The baker said it snowed.").sources())
        .extracting(Source::id)
        .containsExactly("s1", "s2");
  }

  @Test
  void aMinistersFieldBelongsToHisOffice() {
    Source sander =
        Attributed.text("Interior Minister Rolf Sander said the report was false.").sourceBy("say");
    assertThat(sander.role()).isEqualTo("Interior Minister");
    assertThat(sander.affiliation()).isNull();
  }

  @Test
  void theBodyInATitleIsTheAffiliation() {
    Source roe = Attributed.text("FBI Director Jane Roe said the report was true.").sourceBy("say");
    assertThat(roe.role()).isEqualTo("Director");
    assertThat(roe.affiliation()).isEqualTo("FBI");
  }

  @Test
  void aNamedCommanderKeepsHisNationality() {
    Source nur =
        Attributed.text("The Kurdish commander Ali Nur said the town was lost.").sourceBy("say");
    assertThat(nur.name()).isEqualTo("Ali Nur");
    assertThat(nur.nationality()).isEqualTo("Kurdish");
  }

  @Test
  void aDozenIsACount() {
    Source villagers = Attributed.text("A dozen villagers said it burned.").sourceBy("say");
    assertThat(villagers.count()).isEqualTo("dozen");
    assertThat(villagers.role()).isEqualTo("villagers");
  }

  private static SourceKind kind(String sentence) {
    return Attributed.text(sentence).sourceBy("say").kind();
  }
}

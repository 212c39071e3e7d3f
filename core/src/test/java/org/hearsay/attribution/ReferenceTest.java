package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.attribution.reference.References;
import org.hearsay.provenance.Finding;
import org.junit.jupiter.api.Test;

/** Whom pronouns, surnames and descriptions of sources mean ({@link References}). */
class ReferenceTest {

  @Test
  void sheIsTheWomanWhoJustSpoke() {
    assertThat(
            names(
                "John Reed met Ann Lee in Temna. Lee said the dam was safe. She added it was dry."))
        .containsExactly("Ann Lee");
  }

  @Test
  void aQuotationGoesOnWithItsSpeakerThoughItNamesAnother() {
    assertThat(
            names(
                "Mayor John Reed said the dam was safe.\n\n\"Paul Doe never looked at it,\" he"
                    + " said."))
        .containsExactly("John Reed");
  }

  @Test
  void whoeverIsNamedInWhatHeSaysIsNotHe() {
    assertThat(
            names(
                "John Reed debated Paul Doe in Temna. Doe waved. He said Doe had hidden a crack."))
        .contains("John Reed");
  }

  @Test
  void aPronounInAFrontedClauseLooksAhead() {
    assertThat(
            names("John Reed came late. When he said the dam was safe, Paul Doe told the truth."))
        .containsExactly("Paul Doe");
  }

  @Test
  void aBareSurnameOfTwoIsTheOneWhomTheArticleIsAbout() {
    assertThat(
            names(
                "Former President Paul Doe spoke in Temna for his wife Mary Doe. Doe said the dam"
                    + " was safe."))
        .containsExactly("Paul Doe");
  }

  @Test
  void anOfficeIsWhoBearsIt() {
    assertThat(
            names(
                "Sen. Ann Lee met Gov. John Reed. The senator said it rained. The governor said it"
                    + " snowed."))
        .containsExactly("Ann Lee", "John Reed");
  }

  @Test
  void aPartyOrAPlaceBeforeTheOfficeVariesTheNameBefore() {
    assertThat(names("John Reed spoke in Temna. The Republican nominee said the dam held."))
        .containsExactly("John Reed");
    assertThat(names("John Reed spoke in Temna. The Ohio senator said the dam held."))
        .containsExactly("John Reed");
  }

  @Test
  void anotherPartysNomineeIsSomebodyElse() {
    assertThat(
            names(
                "Democratic nominee Ann Lee spoke in Temna. The Republican nominee said the dam"
                    + " held."))
        .containsExactly("The Republican nominee");
  }

  @Test
  void anOfficeThatNobodyBearsBringsInSomebodyNew() {
    assertThat(names("John Reed went home. The driver said the road was closed."))
        .containsExactly("The driver");
  }

  @Test
  void thePersonOfACertainAgeIsThePersonBefore() {
    assertThat(names("Ann Lee was arrested on Monday. The 43-year-old said the money was hers."))
        .containsExactly("Ann Lee");
  }

  @Test
  void whoeverWasDescribedFirstAndNamedNextIsOne() {
    assertThat(
            names(
                "The tax commissioner says nobody opened the file. Kevin Sull says he asked his"
                    + " staff."))
        .containsExactly("Kevin Sull");
  }

  @Test
  void aCampaignIsNamedAfterItsCandidate() {
    assertThat(
            names(
                "John Reed spoke in Temna. His campaign said the hall was full. The campaign said"
                    + " it rained."))
        .containsExactly("Reed campaign");
  }

  @Test
  void twoWhoAreNamedTogetherAreThey() {
    assertThat(names("Ann Lee and John Reed came home. They said the dam was safe."))
        .containsExactly("Ann Lee and John Reed");
  }

  @Test
  void aCompanyIsTheBodyBefore() {
    assertThat(names("Northgate Bank fell on Monday. The bank said the price was fair."))
        .containsExactly("Northgate Bank");
  }

  @Test
  void theWriterOfALetterIsTheNameUnderIt() {
    assertThat(names("I think the dam is safe.\n\nMary Doe.\n\nTemna.")).contains("Mary Doe");
  }

  @Test
  void aRelativePronounIsItsPersonAndNotThePlaceBetween() {
    assertThat(names("John Reed, the mayor of Temna, who said the dam held, went home."))
        .containsExactly("John Reed");
  }

  @Test
  void aPronounThatTwoFitAlikeHasAFinding() {
    Attributed clear = Attributed.text("John Reed came home. He said the dam was safe.");
    Attributed doubtful =
        Attributed.text("Paul Doe and John Reed argued. He said the dam was safe.");
    assertThat(clear.findings()).isEmpty();
    assertThat(doubtful.findings()).extracting(Finding::code).containsExactly("doubtful-pronoun");
  }

  private static java.util.List<String> names(String text) {
    return Attributed.text(text).sources().stream().map(Source::name).toList();
  }
}

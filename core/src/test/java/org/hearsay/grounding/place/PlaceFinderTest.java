package org.hearsay.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.claim.Parses;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  private static List<Place> find(String text) {
    return new PlaceFinder().find(Parses.of(text).article().parsed());
  }

  private static Place find(String text, String name) {
    return find(text).stream()
        .filter(place -> place.span().of(text).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + find(text)));
  }

  private static List<String> words(String text) {
    return find(text).stream().map(place -> place.span().of(text)).toList();
  }

  @Test
  void aKnownCityIsResolvedToAPoint() {
    Place place = find("The bridge in Mosul fell.").get(0);
    assertThat(place.name()).isEqualTo("Mosul");
    assertThat(place.country()).isEqualTo("IQ");
    assertThat(place.lat()).isCloseTo(36.3, within(0.3));
    assertThat(place.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
    assertThat(place.evidence().rule().toString()).contains("place/name");
  }

  @Test
  void aNameOfTwoPlacesIsTheOneOfTheCountryThatTheArticleNames() {
    assertThat(find("Libyan troops left Libya. The port of Tripoli burned.", "Tripoli").country())
        .isEqualTo("LY");
    assertThat(
            find("Lebanese troops left Lebanon. The port of Tripoli burned.", "Tripoli").country())
        .isEqualTo("LB");
  }

  @Test
  void whatStandsBehindACommaDecides() {
    assertThat(find("The ship left Tripoli, Lebanon, on Monday.", "Tripoli").country())
        .isEqualTo("LB");
    assertThat(find("A school in Springfield, Ill., was closed.", "Springfield").lat())
        .isCloseTo(39.8, within(0.1));
    assertThat(find("A school in Springfield, Mo., was closed.", "Springfield").lat())
        .isCloseTo(37.2, within(0.1));
  }

  @Test
  void aStateThatHoldsACityIsThatStateAndNotACountryOfItsName() {
    String text = "A bank in Savannah, Georgia, was robbed.";
    assertThat(find(text, "Georgia").country()).isEqualTo("US");
    assertThat(find("The army of Georgia crossed the border of Armenia.", "Georgia").country())
        .isEqualTo("GE");
  }

  @Test
  void aNameMeansInAnArticleWhatItMeansWhereItSaysMore() {
    String text =
        "A school in Springfield, Mo., was closed. Teachers in Springfield said they would wait.";
    assertThat(find(text))
        .filteredOn(place -> place.span().of(text).equals("Springfield"))
        .hasSize(2)
        .allSatisfy(place -> assertThat(place.lat()).isCloseTo(37.2, within(0.1)));
  }

  @Test
  void anAbbreviatedStateIsAPlaceWithItsFullStop() {
    String text = "The trucks left Louisville, Ky.";
    assertThat(words(text)).containsExactly("Louisville", "Ky.");
    assertThat(find(text, "Ky.").precision()).isEqualTo(PlacePrecision.ADMIN);
  }

  @Test
  void peopleAndThingsAreOfTheirCountry() {
    Place place = find("Syrian troops shelled the bridge.", "Syrian");
    assertThat(place.country()).isEqualTo("SY");
    assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(place.evidence().rule().toString()).contains("place/demonym");
  }

  @Test
  void aLanguageIsNoPlace() {
    assertThat(words("The man shouted in Turkish and ran.")).doesNotContain("Turkish");
  }

  @Test
  void aDiseaseIsNotThePlaceThatItIsCalledAfter() {
    assertThat(words("The Hong Kong flu killed many people in 1968.")).doesNotContain("Hong Kong");
  }

  @Test
  void anInstitutionNamesItsPlace() {
    Place place = find("The Kentucky State Police closed the road.", "Kentucky");
    assertThat(place.country()).isEqualTo("US");
  }

  @Test
  void aLongerNameIsCutToThePlaceInIt() {
    assertThat(words("Rebels hold southern Anbar province and western Canada."))
        .contains("Anbar", "Canada");
  }

  @Test
  void theCapitalIsThatOfTheCountryThatTheArticleIsAbout() {
    String text = "The army of Syria shelled a town. Syrian troops held a bridge in the capital.";
    Place place = find(text, "capital");
    assertThat(place.name()).isEqualTo("Damascus");
    assertThat(place.evidence().rule().toString()).isEqualTo("place/capital");
    assertThat(find("The guests flew to Norway's capital on Monday.", "capital").name())
        .isEqualTo("Oslo");
  }

  @Test
  void aCapitalThatIsNamedOrMeansSomethingElseIsNoPlaceOfItsOwn() {
    assertThat(words("Syrian troops left Syria for the capital, Damascus."))
        .doesNotContain("capital");
    assertThat(words("Syria wrote to Syria in capital letters.")).doesNotContain("capital");
  }

  @Test
  void anUnknownPlaceHasANameAndNoPoint() {
    List<Place> places = find("The bridge in the village of Novo Selimbor in Russia fell.");
    assertThat(places)
        .filteredOn(place -> !place.name().equals("Russia"))
        .allSatisfy(place -> assertThat(place.lat()).isNull());
  }

  @Test
  void aNameOfTenThousandLettersIsNoPlace() {
    assertThat(find("The bridge in " + "M" + "o".repeat(10_000) + " fell.")).isEmpty();
  }
}

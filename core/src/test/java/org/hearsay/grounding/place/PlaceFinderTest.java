package org.hearsay.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.claim.Parses;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  private static List<Place> find(String text) {
    return new PlaceFinder().find(Parses.of(text).article().parsed());
  }

  @Test
  void aKnownCityIsResolvedToAPoint() {
    Place place = find("The bridge in Mosul fell.").get(0);
    assertThat(place.name()).isEqualTo("Mosul");
    assertThat(place.country()).isEqualTo("IQ");
    assertThat(place.lat()).isCloseTo(36.3, within(0.3));
    assertThat(place.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
  }

  @Test
  void aNameOfTwoPlacesIsTheOneOfTheCountryThatTheArticleNames() {
    assertThat(find("Libyan troops left Libya. The port of Tripoli burned.").get(1).country())
        .isEqualTo("LY");
    assertThat(find("Lebanese troops left Lebanon. The port of Tripoli burned.").get(1).country())
        .isEqualTo("LB");
  }

  @Test
  void whatStandsBehindACommaDecides() {
    assertThat(find("The ship left Tripoli, Lebanon, on Monday.").get(0).country()).isEqualTo("LB");
  }

  @Test
  void anUnknownPlaceHasANameAndNoPoint() {
    List<Place> places = find("The bridge in the village of Novo Selimbor in Russia fell.");
    assertThat(places)
        .filteredOn(place -> !place.name().equals("Russia"))
        .allSatisfy(place -> assertThat(place.lat()).isNull());
  }

  @Test
  void everyPlaceOfTheStarterListLiesOnTheGlobe() {
    assertThat(Gazetteer.starter().find("Syria").get(0).country()).isEqualTo("SY");
    assertThat(Gazetteer.starter().countryOf("Syrian")).isEqualTo("SY");
    assertThat(Gazetteer.starter().find("U.S.").get(0).precision())
        .isEqualTo(PlacePrecision.COUNTRY);
  }

  @Test
  void aBrokenGazetteerIsRefusedWithItsLine() {
    String header = "name\taliases\tcountry\tlat\tlon\tkind\tpopulation\tdemonyms";
    assertThatThrownBy(
            () -> Gazetteer.parse("p.tsv", List.of(header, "A\t\tXX\t91\t0\tcountry\t0\t")))
        .hasMessageStartingWith("p.tsv:2: not a place on the globe");
    assertThatThrownBy(() -> Gazetteer.parse("p.tsv", List.of(header, "A\tB")))
        .hasMessageStartingWith("p.tsv:2:");
    assertThatThrownBy(() -> Gazetteer.parse("p.tsv", List.of("name\tlat")))
        .hasMessageStartingWith("p.tsv:1: the columns must be");
  }

  @Test
  void aNameOfTenThousandLettersIsNoPlace() {
    assertThat(find("The bridge in " + "M" + "o".repeat(10_000) + " fell.")).isEmpty();
  }
}

package org.hearsay.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  private static final String HEADER =
      "name\taliases\tshort\tcountry\tadmin1\tlat\tlon\tkind\tpopulation\tdemonyms";

  /** Two towns that nobody lives in, in the columns of GeoNames. */
  private static final String TOWNS =
      town(11, "Velmora", "Velmora,Wel'mora,Вельмора,VLM", "SY", "12", 36.1, 36.5, 20_000)
          + town(12, "Ostrand", "", "SE", "10", 60.5, 15.5, 90_000);

  @TempDir Path folder;

  private static String town(
      int id,
      String name,
      String aliases,
      String country,
      String admin1,
      double lat,
      double lon,
      long population) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            aliases,
            String.valueOf(lat),
            String.valueOf(lon),
            "P",
            "PPL",
            country,
            "",
            admin1,
            "",
            "",
            "",
            String.valueOf(population),
            "",
            "0",
            "UTC",
            "2026-01-01")
        + "\n";
  }

  private Gazetteer installed(String towns) throws IOException {
    GeoNamesImport names = new GeoNamesImport();
    names.places("towns.txt", new StringReader(towns));
    Path file = folder.resolve("index");
    names.write(file);
    return Gazetteer.with(GazetteerIndex.open(file));
  }

  @Test
  void theStarterListKnowsCountriesPeoplesAndShortForms() {
    Gazetteer starter = Gazetteer.starter();
    assertThat(starter.find("Syria").get(0).place().country()).isEqualTo("SY");
    assertThat(starter.find("U.S.").get(0).place().kind()).isEqualTo(PlaceKind.COUNTRY);
    KnownPlace syria = starter.ofDemonym("Syrian");
    assertThat(syria).isNotNull();
    assertThat(syria.country()).isEqualTo("SY");
    assertThat(starter.abbreviated("Ky.").get(0).place().name()).isEqualTo("Kentucky");
    assertThat(starter.abbreviated("ky.")).isEmpty();
    assertThat(starter.capital("FR")).isNotNull();
  }

  @Test
  void theStarterListHoldsEveryCountryOnce() {
    List<String> codes =
        StarterList.load().stream()
            .filter(line -> line.place().kind() == PlaceKind.COUNTRY)
            .map(line -> line.place().country())
            .toList();
    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(195);
  }

  @Test
  void aBrokenListIsRefusedWithItsLine() {
    assertThatThrownBy(
            () -> StarterList.parse("p.tsv", List.of(HEADER, "A\t\t\tXX\t\t91\t0\tcountry\t0\t")))
        .hasMessageStartingWith("p.tsv:2: A: not on the globe");
    assertThatThrownBy(() -> StarterList.parse("p.tsv", List.of(HEADER, "A\tB")))
        .hasMessageStartingWith("p.tsv:2:");
    assertThatThrownBy(() -> StarterList.parse("p.tsv", List.of("name\tlat")))
        .hasMessageStartingWith("p.tsv:1: the columns must be");
  }

  @Test
  void anInstalledPlaceIsFoundByEachOfItsNamesHoweverSpelled() throws IOException {
    Gazetteer gazetteer = installed(TOWNS);
    for (String name : List.of("Velmora", "VELMORA", "Wel'mora", "Welmora", "Vélmora")) {
      assertThat(gazetteer.find(name)).as(name).hasSize(1);
      KnownPlace place = gazetteer.find(name).get(0).place();
      assertThat(place.geonamesId()).isEqualTo(11);
      assertThat(place.lat()).isCloseTo(36.1, within(1e-5));
      assertThat(place.admin1()).isEqualTo("12");
    }
    assertThat(gazetteer.find("VLM")).as("codes are no names").isEmpty();
    assertThat(gazetteer.find("Nowhere")).isEmpty();
  }

  @Test
  void theStarterListStaysKnownOverAnIndex() throws IOException {
    Gazetteer gazetteer =
        installed(TOWNS + town(13, "Aleppo", "", "SY", "09", 36.2, 37.16, 1_600_000));
    assertThat(gazetteer.find("Aleppo"))
        .as("a city of both is one city")
        .hasSize(1)
        .allSatisfy(named -> assertThat(named.place().geonamesId()).isEqualTo(13));
    assertThat(gazetteer.find("Halab").get(0).place().geonamesId()).isEqualTo(13);
    assertThat(gazetteer.find("France").get(0).place().kind()).isEqualTo(PlaceKind.COUNTRY);
  }

  @Test
  void theSameFilesGiveTheSameIndex() throws IOException {
    GeoNamesImport one = new GeoNamesImport();
    one.places("towns.txt", new StringReader(TOWNS));
    one.write(folder.resolve("one"));
    GeoNamesImport two = new GeoNamesImport();
    two.places("towns.txt", new StringReader(TOWNS));
    two.write(folder.resolve("two"));
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
  }

  @Test
  void aDamagedIndexIsRefusedByName() throws IOException {
    installed(TOWNS);
    Path file = folder.resolve("index");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Path changed = Files.write(folder.resolve("changed"), bytes);
    assertThatThrownBy(() -> GazetteerIndex.open(changed))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("changed")
        .hasMessageContaining("install it again");
    Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(bytes, 100));
    assertThatThrownBy(() -> GazetteerIndex.open(cut)).hasMessageContaining("bytes expected");
    Path none = Files.write(folder.resolve("none"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> GazetteerIndex.open(none)).hasMessageContaining("3 bytes");
  }

  @Test
  void aBrokenExportIsRefusedWithFileAndLine() {
    assertBroken(TOWNS + "13\tHalf a li", "towns.txt:3: 2 columns, but 19 expected");
    assertBroken(TOWNS.replace("36.1\t", "136.1\t"), "towns.txt:1: no point on the globe");
    assertBroken(TOWNS.replace("11\tVelmora", "x\tVelmora"), "towns.txt:1: no number of GeoNames");
    assertBroken(TOWNS.replace("90000", "many"), "towns.txt:2: no population");
    assertBroken("", "towns.txt: no place in it");
  }

  private static void assertBroken(String towns, String message) {
    assertThatThrownBy(() -> new GeoNamesImport().places("towns.txt", new StringReader(towns)))
        .isInstanceOf(GeoNamesException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aRegionLiesInTheMiddleOfItsPlaces() throws IOException {
    GeoNamesImport names = new GeoNamesImport();
    names.places(
        "towns.txt",
        new StringReader(
            town(1, "Ay", "", "ZZ", "01", 10, 20, 5) + town(2, "Bee", "", "ZZ", "01", 14, 22, 5)));
    names.regions(
        "regions.txt", new StringReader("ZZ.01\tOrlo\tOrlo\t77\nZZ.02\tNone\tNone\t78\n"));
    names.write(folder.resolve("index"));
    GazetteerIndex index = GazetteerIndex.open(folder.resolve("index"));
    KnownPlace orlo = index.find("orlo").get(0).place();
    assertThat(orlo.kind()).isEqualTo(PlaceKind.ADMIN);
    assertThat(orlo.lat()).isCloseTo(12, within(1e-5));
    assertThat(orlo.lon()).isCloseTo(21, within(1e-5));
    assertThat(index.find("none")).as("a region without a place has no point").isEmpty();
  }
}

package org.hearsay.eval.corpora;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.grounding.place.GazetteerIndex;
import org.hearsay.grounding.place.GeoNamesImport;

/**
 * The gazetteer of GeoNames' exports that the figures are measured with, as {@code hearsay
 * gazetteer install --file FOLDER} would install it.
 */
public final class GeoNamesFolder {

  /** The system property that names the folder. */
  public static final String SETTING = "hearsay.gazetteer";

  private static final String DEFAULT = "../shared/gazetteer";

  private GeoNamesFolder() {}

  /** The places of the folder; those that ship with Hearsay where there is no such folder. */
  public static Gazetteer gazetteer() throws IOException {
    Path folder = Path.of(System.getProperty(SETTING, DEFAULT)).toAbsolutePath().normalize();
    if (!Files.exists(folder.resolve("cities15000.txt"))) {
      System.err.println(folder + ": no cities15000.txt; reading with the starter list of places");
      return Gazetteer.starter();
    }
    GeoNamesImport names = new GeoNamesImport();
    try (Reader countries = Files.newBufferedReader(folder.resolve("countryInfo.txt"));
        Reader places = Files.newBufferedReader(folder.resolve("cities15000.txt"));
        Reader regions = Files.newBufferedReader(folder.resolve("admin1CodesASCII.txt"))) {
      names.countries("countryInfo.txt", countries);
      names.places("cities15000.txt", places);
      names.regions("admin1CodesASCII.txt", regions);
    }
    Path index = Files.createTempFile("gazetteer", ".index");
    index.toFile().deleteOnExit();
    names.write(index);
    return Gazetteer.with(GazetteerIndex.open(index));
  }
}

package org.hearsay.app.cli.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.ingest.web.Fetched;
import org.hearsay.ingest.web.Fetcher;

/**
 * The files of an export of GeoNames, named but not yet read.
 *
 * @param countries {@code countryInfo.txt}, when there is one
 * @param places at least one file of places
 * @param regions {@code admin1CodesASCII.txt} and {@code admin2Codes.txt}, those that there are
 */
public record Exports(Optional<Export> countries, List<Export> places, List<Export> regions) {

  /** Where GeoNames keeps its exports. */
  public static final String GEONAMES = "https://download.geonames.org/export/dump/";

  private static final String COUNTRIES = "countryInfo.txt";
  private static final List<String> REGIONS = List.of("admin1CodesASCII.txt", "admin2Codes.txt");
  private static final Pattern PLACES =
      Pattern.compile("(cities\\d+|allcountries|[a-z]{2})\\.(txt|zip)");

  /**
   * One file.
   *
   * @param name as messages call it
   * @param zipped whether it is an archive with a text of the same name in it
   * @param source opens it
   */
  public record Export(String name, boolean zipped, Source source) {}

  /** Opens a file. */
  public interface Source {
    InputStream open() throws IOException;
  }

  public Exports {
    places = List.copyOf(places);
    regions = List.copyOf(regions);
  }

  /**
   * The files at {@code path}: a folder of them, or one file of places, beside which the others may
   * lie.
   *
   * @throws IOException when there is no file of places; the message names the path
   */
  public static Exports at(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    boolean folder = Files.isDirectory(absolute);
    Path home = folder ? absolute : absolute.getParent();
    List<Export> places = new ArrayList<>();
    if (folder) {
      try (Stream<Path> files = Files.list(absolute)) {
        files.filter(Exports::isPlaces).sorted().forEach(file -> places.add(of(file)));
      }
    } else if (Files.isRegularFile(absolute)) {
      places.add(of(absolute));
    } else {
      throw new IOException(path + ": there is no such file or folder");
    }
    if (places.isEmpty() || home == null) {
      throw new IOException(
          path + ": no file of places in it; they are called cities500.txt or cities15000.zip");
    }
    List<Export> regions = new ArrayList<>();
    for (String name : REGIONS) {
      if (Files.isRegularFile(home.resolve(name))) {
        regions.add(of(home.resolve(name)));
      }
    }
    Path countries = home.resolve(COUNTRIES);
    return new Exports(
        Files.isRegularFile(countries) ? Optional.of(of(countries)) : Optional.empty(),
        places,
        regions);
  }

  private static boolean isPlaces(Path file) {
    return PLACES.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
  }

  private static Export of(Path file) {
    return new Export(file.toString(), isZip(file.toString()), () -> Files.newInputStream(file));
  }

  private static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Fetches the files of the current export, whole, before any is read.
   *
   * @param from the address of the folder that holds them
   * @param size the least number of people of a place, one of those that GeoNames offers
   * @throws IOException when one cannot be had; the message names its address
   */
  public static Exports from(Fetcher fetcher, String from, int size) throws IOException {
    String base = from.endsWith("/") ? from : from + "/";
    List<Export> regions = new ArrayList<>();
    Export places = fetch(fetcher, base + "cities" + size + ".zip");
    Export countries = fetch(fetcher, base + COUNTRIES);
    for (String name : REGIONS) {
      regions.add(fetch(fetcher, base + name));
    }
    return new Exports(Optional.of(countries), List.of(places), regions);
  }

  private static Export fetch(Fetcher fetcher, String address) throws IOException {
    Fetched fetched = fetcher.fetch(address);
    if (fetched instanceof Fetched.Answer answer) {
      if (answer.cut()) {
        throw new IOException(
            address + ": the answer broke off after " + answer.body().length + " bytes");
      }
      return new Export(address, isZip(address), () -> new ByteArrayInputStream(answer.body()));
    }
    String why = fetched instanceof Fetched.Failed failed ? failed.why() : "nothing new was sent";
    throw new IOException(address + ": " + why);
  }
}

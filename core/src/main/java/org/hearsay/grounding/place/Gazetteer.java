package org.hearsay.grounding.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places by name. The starter list, {@code places.txt}, holds the countries and the cities and
 * regions most in the news; one name may be several places. Immutable; thread-safe.
 */
final class Gazetteer {

  /**
   * One place.
   *
   * @param name its usual name
   * @param country ISO 3166-1 alpha-2
   * @param lat degrees north, WGS 84
   * @param lon degrees east, WGS 84
   * @param precision country, admin or settlement
   * @param population in thousands, roughly; 0 when not told
   */
  record Entry(
      String name,
      String country,
      double lat,
      double lon,
      PlacePrecision precision,
      int population) {}

  private static final String COLUMNS =
      "name\taliases\tcountry\tlat\tlon\tkind\tpopulation\tdemonyms";

  private static final Gazetteer STARTER = read("places.txt");

  private final Map<String, List<Entry>> places = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();

  private Gazetteer() {}

  /** The list that ships with Hearsay. */
  static Gazetteer starter() {
    return STARTER;
  }

  private static Gazetteer read(String resource) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside the gazetteer");
      }
      return parse(
          resource,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static Gazetteer parse(String file, List<String> lines) {
    Gazetteer gazetteer = new Gazetteer();
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        if (!line.equals(COLUMNS)) {
          throw new IllegalArgumentException(
              file + ":" + (i + 1) + ": the columns must be " + COLUMNS.replace('\t', ' '));
        }
        header = true;
        continue;
      }
      try {
        gazetteer.add(line.split("\t", -1));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException bad) {
        throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + bad.getMessage(), bad);
      }
    }
    return gazetteer;
  }

  private void add(String[] cells) {
    Entry entry =
        new Entry(
            cells[0],
            cells[2],
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[4]),
            PlacePrecision.valueOf(cells[5].toUpperCase(Locale.ROOT)),
            Integer.parseInt(cells[6]));
    if (Math.abs(entry.lat) > 90 || Math.abs(entry.lon) > 180 || !cells[2].matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not a place on the globe: " + entry);
    }
    name(cells[0], entry);
    for (String alias : parts(cells[1])) {
      name(alias, entry);
    }
    for (String demonym : parts(cells[7])) {
      demonyms.putIfAbsent(key(demonym), entry.country);
    }
  }

  private static List<String> parts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split(" *\\| *"));
  }

  private void name(String name, Entry entry) {
    places.computeIfAbsent(key(name), key -> new ArrayList<>()).add(entry);
  }

  /** The places called {@code name}, in the list's order; none when it is not known. */
  List<Entry> find(String name) {
    return places.getOrDefault(key(name), List.of());
  }

  /** The country whose people or things are called {@code word} ("Syrian"), or null. */
  @Nullable String countryOf(String word) {
    return demonyms.get(key(word));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

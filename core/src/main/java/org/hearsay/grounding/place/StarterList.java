package org.hearsay.grounding.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The list of places that ships with Hearsay, {@code places.txt}: all countries, the first-level
 * regions of large ones, and the places most in the news.
 */
final class StarterList {

  /**
   * One line.
   *
   * @param place what it tells
   * @param aliases further names
   * @param abbreviations short forms that must be written just so ("Ky.")
   * @param demonyms what its people and things are called ("Syrian")
   */
  record Line(
      KnownPlace place, List<String> aliases, List<String> abbreviations, List<String> demonyms) {}

  private static final String COLUMNS =
      "name\taliases\tshort\tcountry\tadmin1\tlat\tlon\tkind\tpopulation\tdemonyms";

  private static final String RESOURCE = "places.txt";

  /** The list's populations are in thousands. */
  private static final long THOUSAND = 1000;

  private StarterList() {}

  static List<Line> load() {
    try (InputStream in = StarterList.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE + " beside the gazetteer");
      }
      return parse(
          RESOURCE,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * @throws IllegalArgumentException when a line is no place; the message names file and line
   */
  static List<Line> parse(String file, List<String> lines) {
    List<Line> list = new ArrayList<>();
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
        list.add(line(line.split("\t", -1)));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException bad) {
        throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + bad.getMessage(), bad);
      }
    }
    return list;
  }

  private static Line line(String[] cells) {
    boolean capital = cells[7].equals("capital");
    PlaceKind kind =
        capital ? PlaceKind.SETTLEMENT : PlaceKind.valueOf(cells[7].toUpperCase(Locale.ROOT));
    KnownPlace place =
        new KnownPlace(
            0,
            cells[0],
            kind,
            cells[3],
            cells[4],
            Double.parseDouble(cells[5]),
            Double.parseDouble(cells[6]),
            THOUSAND * Integer.parseInt(cells[8]),
            capital);
    return new Line(place, parts(cells[1]), parts(cells[2]), parts(cells[9]));
  }

  private static List<String> parts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" *\\| *"));
  }
}

package org.hearsay.grounding.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes an index of GeoNames' exports (download.geonames.org/export/dump, CC BY 4.0): the places
 * ({@code cities500.txt} to {@code cities15000.txt}, the {@code geoname} table's 19 columns), and,
 * when given, countries ({@code countryInfo.txt}) and regions ({@code admin1CodesASCII.txt}, {@code
 * admin2Codes.txt}). Those three have no points: a country or region lies in the middle of its
 * places. Files are read in this order: countries, places, regions. Mutable; used by one thread.
 */
public final class GeoNamesImport {

  /** Of the {@code geoname} table. */
  private static final int PLACE_COLUMNS = 19;

  private static final int REGION_COLUMNS = 4;
  private static final int COUNTRY_COLUMNS = 17;

  /** Other names shorter than this are codes of airports and the like. */
  private static final int SHORTEST_ALIAS = 4;

  private final IndexWriter index = new IndexWriter();
  private final Map<String, Middle> middles = new HashMap<>();
  private final Map<String, String[]> countries = new TreeMap<>();
  private final Set<Integer> seen = new HashSet<>();
  private boolean closed;

  private interface Row {
    /** Why the row is none; empty when it was taken. */
    String take(String[] cells);
  }

  /** Takes {@code countryInfo.txt} in. */
  public void countries(String file, Reader text) throws IOException {
    each(
        file,
        text,
        COUNTRY_COLUMNS,
        cells -> {
          if (!cells[0].matches("[A-Z]{2}")) {
            return "no country code: " + shown(cells[0]);
          }
          countries.put(cells[0], cells);
          return "";
        });
  }

  /** Takes a file of places in. */
  public void places(String file, Reader text) throws IOException {
    each(file, text, PLACE_COLUMNS, this::place);
    if (seen.isEmpty()) {
      throw new GeoNamesException(file, 0, "no place in it");
    }
  }

  private String place(String[] cells) {
    int id = whole(cells[0]);
    double lat = degrees(cells[4]);
    double lon = degrees(cells[5]);
    if (id <= 0) {
      return "no number of GeoNames: " + shown(cells[0]);
    } else if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      return "no point on the globe: " + shown(cells[4]) + ", " + shown(cells[5]);
    } else if (cells[1].isBlank()) {
      return "a place without a name";
    } else if (!cells[8].matches("[A-Z]{2}|")) {
      return "no country code: " + shown(cells[8]);
    } else if (!cells[14].matches("\\d{0,12}")) {
      return "no population: " + shown(cells[14]);
    }
    if (!seen.add(id)) {
      return "";
    }
    long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
    String code = cells[7];
    if (code.equals("PPLH") || code.equals("PPLQ") || code.equals("PPLW") || code.equals("PPLCH")) {
      // Places that are no more.
      return "";
    }
    PlaceKind kind =
        switch (cells[6]) {
          case "P" -> code.equals("PPLX") ? PlaceKind.QUARTER : PlaceKind.SETTLEMENT;
          case "A" -> code.startsWith("PCL") ? PlaceKind.COUNTRY : PlaceKind.ADMIN;
          default -> PlaceKind.SITE;
        };
    int number =
        index.add(
            new KnownPlace(
                id,
                cells[1],
                kind,
                cells[8],
                cells[10],
                lat,
                lon,
                population,
                code.equals("PPLC")));
    index.usual(cells[2], number);
    aliases(cells[3], number);
    if (kind == PlaceKind.SETTLEMENT) {
      middle(cells[8]).add(lat, lon);
      middle(cells[8] + "." + cells[10]).add(lat, lon);
      middle(cells[8] + "." + cells[10] + "." + cells[11]).add(lat, lon);
    }
    return "";
  }

  private void aliases(String cell, int number) {
    for (String alias : cell.split(",")) {
      if (alias.length() >= SHORTEST_ALIAS && isLatin(alias)) {
        index.alias(alias, number);
      }
    }
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c) && c >= 0x250 && !(c >= 0x1e00 && c < 0x1f00)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes {@code admin1CodesASCII.txt} or {@code admin2Codes.txt} in; after the places. A region
   * without a place of its own has no point and is left out.
   */
  public void regions(String file, Reader text) throws IOException {
    each(
        file,
        text,
        REGION_COLUMNS,
        cells -> {
          String[] codes = cells[0].split("\\.", 3);
          if (codes.length < 2 || !codes[0].matches("[A-Z]{2}") || cells[1].isBlank()) {
            return "no region: " + shown(cells[0]) + " " + shown(cells[1]);
          }
          Middle middle = middles.get(cells[0]);
          if (middle == null) {
            return "";
          }
          int id = Math.max(0, whole(cells[3]));
          boolean first = codes.length == 2;
          int number =
              index.add(
                  new KnownPlace(
                      id,
                      cells[1],
                      first ? PlaceKind.ADMIN : PlaceKind.COUNTY,
                      codes[0],
                      codes[1],
                      middle.lat(),
                      middle.lon(),
                      0,
                      false));
          index.usual(cells[2], number);
          return "";
        });
  }

  private void close() {
    if (!closed) {
      closed = true;
      for (String[] cells : countries.values()) {
        Middle middle = middles.get(cells[0]);
        if (middle != null) {
          int id = Math.max(0, whole(cells[16]));
          long population = cells[7].matches("\\d{1,12}") ? Long.parseLong(cells[7]) : 0;
          index.add(
              new KnownPlace(
                  id,
                  cells[4].strip(),
                  PlaceKind.COUNTRY,
                  cells[0],
                  "",
                  middle.lat(),
                  middle.lon(),
                  population,
                  false));
        }
      }
    }
  }

  /** Writes the index; the old one stays until the new one is whole. */
  public void write(Path file) throws IOException {
    close();
    index.write(file);
  }

  private Middle middle(String code) {
    return middles.computeIfAbsent(code, unseen -> new Middle());
  }

  private static void each(String file, Reader text, int columns, Row row) throws IOException {
    BufferedReader lines = new BufferedReader(text);
    long number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < columns) {
          throw new GeoNamesException(
              file,
              number,
              cells.length + " columns, but " + columns + " expected: " + shown(line));
        }
        String wrong = row.take(cells);
        if (!wrong.isEmpty()) {
          throw new GeoNamesException(file, number, wrong);
        }
      }
    } catch (MalformedInputException malformed) {
      throw new GeoNamesException(file, number + 1, "no UTF-8");
    } catch (GeoNamesException known) {
      throw known;
    } catch (IOException broken) {
      throw new GeoNamesException(file, number + 1, "cannot be read on: " + broken.getMessage());
    }
  }

  /** A whole number of 32 bits; -1 for anything else. */
  private static int whole(String cell) {
    return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : -1;
  }

  private static double degrees(String cell) {
    return cell.matches("-?\\d{1,3}(\\.\\d{1,12})?") ? Double.parseDouble(cell) : Double.NaN;
  }

  private static String shown(String cell) {
    return "'" + (cell.length() > 40 ? cell.substring(0, 40) + "..." : cell) + "'";
  }

  /** The middle of points: of the outermost, so that a crowded coast does not draw it. */
  private static final class Middle {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;

    void add(double lat, double lon) {
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      west = Math.min(west, lon);
      east = Math.max(east, lon);
    }

    double lat() {
      return (south + north) / 2;
    }

    double lon() {
      return (west + east) / 2;
    }
  }
}

package org.hearsay.ingest.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that names the writers: {@code By Ana Novak and Peter Hallam}. */
public final class Byline {

  /** Particles inside names are lower case: Ursula von der Leyen, Ana de la Cruz. */
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|la|van|von|der|den|di|da|del|al|bin|el|ten|ter)\\s+)*"
          + "[\\p{Lu}][\\p{L}.'’-]*){0,4}";

  private static final Pattern LINE =
      Pattern.compile(
          "[Bb][Yy]:?\\s+("
              + NAME
              + "(?:\\s*(?:,|&|\\band\\b|,\\s*and)\\s*"
              + NAME
              + "){0,7})\\s*");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,\\s*and\\s+|,|&|\\s+and\\s+)\\s*");

  private Byline() {}

  /**
   * The names in a line that is nothing but a byline beginning with "By"; none when it is another
   * line. "By Tuesday the water had fallen" is another line, as more follows than names.
   */
  public static List<String> ofLine(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    return matcher.matches() ? split(matcher.group(1)) : List.of();
  }

  private static List<String> split(String names) {
    List<String> out = new ArrayList<>();
    for (String name : BETWEEN.split(names)) {
      if (!name.isBlank()) {
        out.add(name.strip());
      }
    }
    return out;
  }
}

package org.hearsay.ingest.imprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writers' names as they are printed: {@code By Ana Novak and Peter Hallam}, {@code Ana Novak,
 * Staff Writer | Updated 3 May}, {@code Ana Novak MD, PhD}.
 */
public final class Byline {

  /** Particles inside names are lower case: Ursula von der Leyen, Ana de la Cruz. */
  private static final String PARTICLES =
      "(?:(?:de|la|le|du|van|von|der|den|di|da|del|dos|al|bin|el|ten|ter|y)\\s+)*";

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s+" + PARTICLES + "\\p{Lu}[\\p{L}.'’-]*){0,4}";

  private static final String NAMES =
      NAME + "(?:\\s*(?:,|&|\\band\\b|,\\s*and)\\s*" + NAME + "){0,7}";

  private static final Pattern LINE = Pattern.compile("[Bb][Yy]:?\\s+(" + NAMES + ")\\s*");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:(?:words|written|posted|published|reviewed|reported|story|report|article|text|"
              + "analysis|opinion|review|commentary|column)\\s*)?(?:by\\b|:)|by\\b|(?-i:By(?=\\p{Lu}))|from\\b|authors?\\s*:)"
              + "[\\s:]*");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,?\\s+(?i:and|with)\\s+|,|;|&|\\+|/|\\n)\\s*"
              + "|(?<!\\b[Tt]he)\\s+(?=(?:[Tt]he )?Associated Press\\b|Reuters\\b)");

  /** What follows is no name: another column, a time, a profile. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·]|\\s[-–—]\\s|[-–—]\\s|\\(|\\S+@\\S+|https?:|\\b(?i:(?:last )?updated|published|posted"
              + "|is an? |covers |for the |of the |in [A-Z]|special to|follow|staff writer|contributor)\\b"
              + "|\\b(?:at|on)\\b\\s|\\d).*",
          Pattern.DOTALL);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:reporters?|editors?|correspondents?|writers?|columnists?|contributors?|producers?"
              + "|freelancers?|journalists?|bureau chief|director|photographers?|critic|analyst"
              + "|specialist|fellow|professor|consultant|assistant)\\b.*");

  private static final Set<String> LETTERS =
      Set.of(
          "md", "m.d.", "phd", "ph.d.", "ms", "ma", "ba", "bs", "msc", "mph", "rd", "rdn", "ld",
          "rn", "do", "jd", "mba", "cpt", "cscs", "dds", "dvm", "esq", "cfa", "cfp", "bsc", "lcsw",
          "psyd");

  /** A line with the day and the writer in it, in either order. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[^\\n]{0,60}\\d[^\\n]{0,20}\\s)[Bb]y\\s+("
              + NAMES
              + ")\\s*"
              + "|[Bb]y:?\\s+("
              + NAMES
              + ")\\s*[,|•·–—-]\\s*(?:on\\s+)?"
              + "(?=[^\\n]{0,20}\\d)[\\p{L}\\d][^\\n]{0,60}");

  /** "By Monday, 3 May" is no byline. */
  private static final Pattern DAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|" + MonthNames.PATTERN);

  /** What is longer is a text about writers, not a list of them; only its start is looked at. */
  private static final int LONGEST_LINE = 500;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  private Byline() {}

  /**
   * The names in a line that is nothing but a byline beginning with "By"; none when it is another
   * line. "By Tuesday the water had fallen" is another line, as more follows than names.
   */
  public static List<String> ofLine(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    return line.length() <= LONGEST_LINE && matcher.matches() ? names(matcher.group(1)) : List.of();
  }

  /**
   * The names in a line that holds a day or a time and a byline, and nothing else that is longer
   * than these: {@code posted on 2023-12-19 23:30 by Ana Novak}, {@code By Ana Novak | 3 May 2024}.
   */
  public static List<String> ofDatedLine(String line) {
    Matcher matcher = DATED.matcher(line.strip());
    if (line.length() > LONGEST_LINE || !matcher.matches()) {
      return List.of();
    }
    List<String> names = names(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    names.removeIf(name -> DAY.matcher(name).matches());
    return names;
  }

  /**
   * The names in a string that is known to state writers, each once, in order; without roles,
   * titles of study, addresses and dates. Possibly none.
   */
  public static List<String> names(String stated) {
    Set<String> names = new LinkedHashSet<>();
    String start = stated.length() > LONGEST_LINE ? stated.substring(0, LONGEST_LINE) : stated;
    String rest = LEAD.matcher(start.strip()).replaceFirst("");
    for (String part : BETWEEN.split(rest)) {
      String name =
          withoutLetters(
              TAIL.matcher(LEAD.matcher(part.strip()).replaceFirst("")).replaceFirst(""));
      if (isName(name)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  private static String withoutLetters(String name) {
    String bare = name.replaceAll("^[\\s'\"“”,.:-]+|[\\s'\"“”,:-]+$", "");
    int space = bare.lastIndexOf(' ');
    while (space > 0 && isLetters(bare.substring(space + 1))) {
      bare = bare.substring(0, space);
      space = bare.lastIndexOf(' ');
    }
    return isLetters(bare) ? "" : bare;
  }

  /** Degrees are written in capitals or with full stops; "Do" and "Ma" are also surnames. */
  private static boolean isLetters(String word) {
    return LETTERS.contains(word.toLowerCase(Locale.ROOT))
        && (word.contains(".")
            || word.equals(word.toUpperCase(Locale.ROOT))
            || word.equals("PhD")
            || word.equals("PsyD"));
  }

  private static boolean isName(String name) {
    if (name.length() < 2 || name.length() > LONGEST_NAME || ROLE.matcher(name).matches()) {
      return false;
    }
    String[] words = name.split("\\s+");
    return words.length <= MOST_WORDS
        && !name.matches(".*[\\[\\](){}<>@#=_\\\\].*")
        && name.codePoints().anyMatch(Character::isLetter);
  }
}

package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** "in 2014", "the 2014 election", "the 1990s", "the 19th century". */
final class YearAlone implements TimeRule {

  private static final RuleId ID = new RuleId("time/year");
  private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d)0'?s");
  private static final Pattern SHORT_DECADE = Pattern.compile("['’]?([2-9])0s");
  private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          192,
          "thirties",
          193,
          "forties",
          194,
          "fifties",
          195,
          "sixties",
          196,
          "seventies",
          197,
          "eighties",
          198,
          "nineties",
          199);
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "fifteenth",
          15,
          "sixteenth",
          16,
          "seventeenth",
          17,
          "eighteenth",
          18,
          "nineteenth",
          19,
          "twentieth",
          20,
          "twenty-first",
          21);
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "from",
          "during",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "mid-",
          "between",
          "through",
          "throughout",
          "year",
          "circa",
          "around",
          "fiscal",
          "back",
          "for",
          "than",
          "into",
          "years",
          "to");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    Found century = century(c, i);
    if (century != null) {
      return century;
    }
    String word = c.word(i);
    if (word.length() > 9) {
      return null;
    }
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      return new Found(i, i, decade(Integer.parseInt(decade.group(1))));
    }
    Matcher shortDecade = SHORT_DECADE.matcher(word);
    if (shortDecade.matches() && c.word(i - 1).equals("the")) {
      return new Found(i, i, decade(190 + Integer.parseInt(shortDecade.group(1))));
    }
    Integer named = DECADES.get(word);
    if (named != null && c.word(i - 1).equals("the")) {
      return new Found(i, i, decade(named));
    }
    Found part = partOfRange(c, i);
    if (part != null) {
      return part;
    }
    int year = CalendarDate.year(c, i);
    return year > 0 && isYear(c, i, year)
        ? new Found(i, i, Granularity.YEAR.around(LocalDate.of(year, 1, 1)))
        : null;
  }

  /** "mid-2017" in one token, "17" in "1915-17". */
  private static @Nullable Found partOfRange(TimeContext c, int i) {
    String word = c.word(i);
    if (word.startsWith("mid-") && word.length() == 8) {
      String digits = word.substring(4);
      boolean number = digits.chars().allMatch(k -> k >= '0' && k <= '9');
      int year = number ? Integer.parseInt(digits) : 0;
      return year >= 1000 && year < 2200
          ? new Found(i, i, Granularity.YEAR.around(LocalDate.of(year, 1, 1)))
          : null;
    }
    if (word.startsWith("mid-") && word.length() == 9) {
      Matcher decade = DECADE.matcher(word.substring(4));
      return decade.matches() ? new Found(i, i, decade(Integer.parseInt(decade.group(1)))) : null;
    }
    int first = CalendarDate.year(c, i - 2);
    boolean two = word.length() == 2 && word.chars().allMatch(k -> k >= '0' && k <= '9');
    if (!two || first == 0 || !c.word(i - 1).equals("-") && !c.word(i - 1).equals("–")) {
      return null;
    }
    int year = first / 100 * 100 + Integer.parseInt(word);
    boolean dated = Names.month(c.printed(i - 3)) != null || c.word(i + 1).equals("-");
    return year <= first || dated
        ? null
        : new Found(i, i, Granularity.YEAR.around(LocalDate.of(year, 1, 1)));
  }

  private static Days decade(int decade) {
    return Granularity.DECADE.around(LocalDate.of(decade * 10, 1, 1));
  }

  private static @Nullable Found century(TimeContext c, int i) {
    if (!c.word(i + 1).equals("century") && !c.word(i + 1).equals("centuries")) {
      return null;
    }
    Matcher matcher = CENTURY.matcher(c.word(i));
    Integer number =
        matcher.matches() ? Integer.valueOf(matcher.group(1)) : ORDINALS.get(c.word(i));
    if (number == null || number < 2 || number > 22) {
      return null;
    }
    return new Found(
        i, i + 1, Granularity.CENTURY.around(LocalDate.of((number - 1) * 100 + 1, 1, 1)));
  }

  private static boolean isYear(TimeContext c, int i, int year) {
    String before = c.word(i - 1);
    String next = c.tag(i + 1);
    boolean counts = next.equals("NNS") || next.startsWith("JJ") && c.tag(i + 2).equals("NNS");
    if (isMoney(before) || isUnit(c.word(i + 1)) || before.equals("-") && !isYearBefore(c, i)) {
      return false;
    }
    if (BEFORE.contains(before) || before.equals("(") || isYearBefore(c, i)) {
      return !counts || year >= 1900 && year < 2100 && c.tag(i - 1).startsWith("DT");
    }
    if (isYearAfter(c, i) || isHeading(c, i)) {
      return true;
    }
    boolean modern = year >= 1700 && year < 2050;
    if (!modern) {
      return year >= 1500 && before.equals("the") && next.startsWith("NN") && !counts;
    }
    // "the 2012 elections", "its 1987 budget"; "2014 people" is a number.
    boolean determined =
        c.tag(i - 1).startsWith("DT")
            || c.tag(i - 1).startsWith("PRP$")
            || c.tag(i - 1).equals("POS")
            || c.tag(i - 1).startsWith("JJ");
    if (determined) {
      return !before.equals("some") && !before.equals("another");
    }
    boolean begins =
        i == 0
            && !counts
            && (c.tag(1).startsWith("VB") || next.isEmpty() || c.word(1).equals("'s"));
    boolean behind =
        c.tag(i - 1).startsWith("NN") && !next.startsWith("NN") && !counts && !next.equals("CD");
    boolean modifies = next.startsWith("NN") && !counts && c.tag(i - 1).startsWith("IN");
    return begins
        || i == 0 && next.startsWith("NN") && !counts
        || before.equals("into")
        || modifies
        || behind && isDatedNoun(c.word(i - 1))
        || next.startsWith("NNP") && !counts && c.tag(i - 1).startsWith("NNP");
  }

  private static boolean isMoney(String word) {
    return word.equals("$") || word.equals("€") || word.equals("£") || word.equals("no.");
  }

  private static boolean isUnit(String word) {
    return switch (word) {
      case "%",
          "percent",
          "km",
          "m",
          "kg",
          "tons",
          "tonnes",
          "metres",
          "meters",
          "feet",
          "miles",
          "dollars",
          "euros",
          "pounds",
          "people",
          "men",
          "troops",
          "soldiers",
          "hectares",
          "acres" ->
          true;
      default -> false;
    };
  }

  private static boolean isDatedNoun(String word) {
    return switch (word) {
      case "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "christmas",
          "election",
          "elections",
          "olympics",
          "cup",
          "championship",
          "budget",
          "act",
          "law",
          "treaty",
          "agenda" ->
          true;
      default -> false;
    };
  }

  /** "2014-2016", "2014-16". */
  private static boolean isYearAfter(TimeContext c, int i) {
    String dash = c.word(i + 1);
    String next = c.word(i + 2);
    return (dash.equals("-") || dash.equals("–"))
        && (CalendarDate.year(c, i + 2) > 0
            || next.length() == 2 && next.chars().allMatch(k -> k >= '0' && k <= '9'));
  }

  /** "2003: Invasion", and a year behind the last comma of a heading. */
  private static boolean isHeading(TimeContext c, int i) {
    return i == 0 && c.word(1).equals(":")
        || i == c.size() - 1 && c.word(i - 1).equals(",") && CalendarDate.year(c, i) >= 1500
        || i == 0 && c.size() <= 2;
  }

  /** "2014 and 2015", "2014-2016", "2014, 2015". */
  private static boolean isYearBefore(TimeContext c, int i) {
    String joint = c.word(i - 1);
    return (joint.equals("and")
            || joint.equals("-")
            || joint.equals("–")
            || joint.equals("to")
            || joint.equals(",")
            || joint.equals("or"))
        && CalendarDate.year(c, i - 2) > 1500
        && CalendarDate.year(c, i) < 2100;
  }
}

package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.Locale;
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
          "than");

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
    int year = CalendarDate.year(c, i);
    return year > 0 && isYear(c, i, year)
        ? new Found(i, i, Granularity.YEAR.around(LocalDate.of(year, 1, 1)))
        : null;
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
    boolean counts = c.tag(i + 1).equals("NNS") || c.tag(i + 1).startsWith("JJ");
    if (BEFORE.contains(before) || before.equals("(") || isYearBefore(c, i)) {
      return !counts && !c.word(i + 1).equals("%") || year >= 1900 && year < 2100 && !counts;
    }
    if (isYearAfter(c, i) || isHeading(c, i)) {
      return true;
    }
    boolean modern = year >= 1900 && year < 2100;
    boolean modifies =
        c.tag(i + 1).startsWith("NN")
            || c.tag(i + 1).startsWith("JJ") && c.tag(i + 2).startsWith("NN");
    if (modifies && (before.equals("the") || before.equals("its") || before.equals("'s"))) {
      return modern || year >= 1500 && !c.tag(i + 1).equals("NNS");
    }
    return modern
        && i > 0
        && !modifies
        && !counts
        && c.tag(i - 1).startsWith("NN")
        && c.word(i - 1).toLowerCase(Locale.ROOT).matches("spring|summer|autumn|winter|fall");
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
        || i == c.size() - 1 && c.word(i - 1).equals(",") && CalendarDate.year(c, i) >= 1500;
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

package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "last summer", "in the spring of 2014", "the first quarter of 2016", "the first half of 2016".
 */
final class SeasonName implements TimeRule {

  /** A season: TIMEX3's letters and its first month in the north; a winter begins in December. */
  private record Season(String letters, int month) {}

  private static final RuleId ID = new RuleId("time/season");
  private static final Map<String, Season> SEASONS =
      Map.of(
          "spring", new Season("SP", 3),
          "summer", new Season("SU", 6),
          "autumn", new Season("FA", 9),
          "fall", new Season("FA", 9),
          "winter", new Season("WI", 12));
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4);

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    Found part = part(c, i);
    if (part != null) {
      return part;
    }
    String word = c.word(i);
    int direction = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    int at = direction != 0 || word.equals("this") ? i + 1 : i;
    Season season = SEASONS.get(c.word(at));
    if (season == null || !c.tag(at).startsWith("N")) {
      return null;
    }
    int yearAt = c.word(at + 1).equals("of") ? at + 2 : at + 1;
    int year = CalendarDate.year(c, yearAt);
    if (year > 0) {
      return new Found(i, yearAt, days(season, year));
    }
    int ahead = YearAhead.of(c, at, null);
    if (ahead > 0) {
      return new Found(i, at, days(season, ahead));
    }
    boolean placed =
        at > i
            || c.word(i - 1).equals("in")
            || c.word(i - 1).equals("the") && !c.tag(i + 1).startsWith("NN")
            || c.tag(i - 1).equals("JJS")
            || c.isNarrative()
                && c.tag(i + 1).startsWith("NN")
                && c.word(i + 1).equals("offensive");
    LocalDate base = c.yearless();
    if (!placed || base == null || c.word(at).equals("fall") && at == i) {
      return null;
    }
    int chosen = base.getYear();
    boolean begun = base.getMonthValue() >= season.month;
    if (direction < 0 || direction == 0 && at == i && !c.isFuture(at)) {
      chosen -=
          begun && direction == 0 ? 0 : begun && base.getMonthValue() >= season.month + 3 ? 0 : 1;
    } else if (direction > 0) {
      chosen += begun ? 1 : 0;
    }
    return new Found(i, at, days(season, chosen));
  }

  static boolean isSeason(String word) {
    return SEASONS.containsKey(word);
  }

  /** TIMEX3's letters for a season; null when {@code word} is none. */
  static @Nullable String letters(String word) {
    Season season = SEASONS.get(word);
    return season == null ? null : season.letters;
  }

  private static Days days(Season season, int year) {
    LocalDate from = LocalDate.of(year, season.month, 1);
    return Days.date(
        String.format(Locale.ROOT, "%04d-%s", year, season.letters), from, from.plusMonths(3));
  }

  private static @Nullable Found part(TimeContext c, int i) {
    Integer number = ORDINALS.get(c.word(i));
    int noun = c.word(i + 1).equals("-") ? i + 2 : i + 1;
    String word = c.word(noun);
    if (number == null && c.word(i).endsWith("-quarter")) {
      number = ORDINALS.get(c.word(i).substring(0, c.word(i).length() - 8));
      noun = i;
      word = "quarter";
    }
    if (number == null && word.equals("half") && c.word(i).equals("latter")) {
      number = 2;
    }
    boolean quarter = word.equals("quarter");
    if (number == null || !quarter && (!word.equals("half") || number > 2)) {
      return null;
    }
    int of = c.word(noun + 1).equals("of") ? noun + 2 : noun + 1;
    int year = CalendarDate.year(c, of);
    LocalDate base = c.yearless();
    if (year > 0) {
      return part(i, of, quarter, year, number);
    }
    if (base == null) {
      return null;
    }
    boolean the =
        c.word(of).equals("the") || c.word(of).equals("this") || c.word(of).equals("last");
    if (of == noun + 2 && the && c.word(of + 1).equals("year")) {
      int back = c.word(of).equals("last") ? 1 : 0;
      return part(i, of + 1, quarter, base.getYear() - back, number);
    }
    if (!quarter || of == noun + 2) {
      return null;
    }
    // What is reported of a quarter that is yet to come was reported of the year before.
    int now = (base.getMonthValue() + 2) / 3;
    boolean past = number >= now && !c.isFuture(i);
    return part(i, noun, true, base.getYear() - (past ? 1 : 0), number);
  }

  private static Found part(int first, int last, boolean quarter, int year, int number) {
    if (quarter) {
      return new Found(first, last, Granularity.quarter(year, number));
    }
    LocalDate from = LocalDate.of(year, number == 1 ? 1 : 7, 1);
    String value = String.format(Locale.ROOT, "%04d-H%d", year, number);
    return new Found(first, last, Days.date(value, from, from.plusMonths(6)));
  }
}

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
            || c.word(i - 1).equals("the") && !c.tag(i + 1).startsWith("NN");
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

  private static Days days(Season season, int year) {
    LocalDate from = LocalDate.of(year, season.month, 1);
    return Days.date(
        String.format(Locale.ROOT, "%04d-%s", year, season.letters), from, from.plusMonths(3));
  }

  private static @Nullable Found part(TimeContext c, int i) {
    Integer number = ORDINALS.get(c.word(i));
    boolean quarter = c.word(i + 1).equals("quarter");
    if (number == null || !quarter && !c.word(i + 1).equals("half")) {
      return null;
    }
    int yearAt = c.word(i + 2).equals("of") ? i + 3 : i + 2;
    int year = CalendarDate.year(c, yearAt);
    LocalDate base = c.yearless();
    if (year == 0 && (base == null || !quarter || c.word(i + 2).equals("of"))) {
      return null;
    }
    int chosen = year > 0 ? year : base == null ? 0 : base.getYear();
    int last = year > 0 ? yearAt : i + 1;
    if (quarter) {
      return new Found(i, last, Granularity.quarter(chosen, number));
    }
    if (number > 2) {
      return null;
    }
    LocalDate from = LocalDate.of(chosen, number == 1 ? 1 : 7, 1);
    return new Found(
        i,
        last,
        Days.date(
            String.format(Locale.ROOT, "%04d-H%d", chosen, number), from, from.plusMonths(6)));
  }
}

package org.hearsay.grounding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.claim.TimeReference;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "Christmas Eve", "New Year's Day", "Easter Sunday", "Labor Day 2015", and "9/11". Easter by the
 * Gregorian reckoning (Meeus 1991, "Astronomical Algorithms", chapter 8); the holidays of a weekday
 * by the law of the United States, where most of them are named so.
 */
final class HolidayName implements TimeRule {

  private static final RuleId ID = new RuleId("time/holiday");
  private static final int LONGEST = 5;

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    if (c.word(i).equals("9/11")) {
      return new Found(i, i, Days.day(LocalDate.of(2001, 9, 11)));
    }
    if (c.printed(i).isEmpty() || !Character.isUpperCase(c.printed(i).charAt(0))) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    int last = -1;
    String name = "";
    for (int k = i; k < i + LONGEST && k < c.size() && words.length() < 40; k++) {
      String word = c.word(k).replace('\u2019', '\'');
      words.append(k == i || word.startsWith("'") ? "" : " ").append(word);
      if (date(words.toString(), 2000) != null) {
        last = k;
        name = words.toString();
      }
    }
    if (last < 0) {
      return null;
    }
    int yearAt =
        c.word(last + 1).equals(",") || c.word(last + 1).equals("of") ? last + 2 : last + 1;
    int year = CalendarDate.year(c, yearAt);
    LocalDate day = year > 0 ? date(name, year) : nearest(c, i, name);
    if (day == null) {
      String value = fixed(name);
      return value == null ? null : new Found(i, last, Days.vague(TimeType.DATE, value));
    }
    return DayPart.extend(c, new Found(i, year > 0 ? yearAt : last, Days.day(day)));
  }

  /** "XXXX-12-25", where the holiday is the same day each year. */
  private static @Nullable String fixed(String name) {
    LocalDate one = date(name, 2001);
    LocalDate other = date(name, 2002);
    return one == null || other == null || one.getDayOfYear() != other.getDayOfYear()
        ? null
        : String.format(Locale.ROOT, "XXXX-%02d-%02d", one.getMonthValue(), one.getDayOfMonth());
  }

  private static @Nullable LocalDate nearest(TimeContext c, int i, String name) {
    LocalDate base = c.yearless();
    if (base == null) {
      return null;
    }
    LocalDate same = date(name, base.getYear());
    if (same == null || c.isNarrative()) {
      return same;
    }
    if (c.isFuture(i)) {
      return same.isBefore(base) ? date(name, base.getYear() + 1) : same;
    }
    boolean soon = c.tense(i) != TimeReference.PAST;
    if (soon && same.isBefore(base.minusDays(300))) {
      return date(name, base.getYear() + 1);
    }
    return same.isAfter(soon ? base.plusDays(90) : base) ? date(name, base.getYear() - 1) : same;
  }

  /** The day of the holiday called {@code name} in {@code year}; null when it is none. */
  private static @Nullable LocalDate date(String name, int year) {
    return switch (name) {
      case "christmas eve" -> LocalDate.of(year, 12, 24);
      case "christmas", "christmas day", "xmas" -> LocalDate.of(year, 12, 25);
      case "boxing day" -> LocalDate.of(year, 12, 26);
      case "new year's eve", "new years eve" -> LocalDate.of(year, 12, 31);
      case "new year's", "new year's day", "new years day" -> LocalDate.of(year, 1, 1);
      case "valentine's day" -> LocalDate.of(year, 2, 14);
      case "st. patrick's day" -> LocalDate.of(year, 3, 17);
      case "may day" -> LocalDate.of(year, 5, 1);
      case "fourth of july" -> LocalDate.of(year, 7, 4);
      case "bastille day" -> LocalDate.of(year, 7, 14);
      case "halloween" -> LocalDate.of(year, 10, 31);
      case "veterans day", "armistice day" -> LocalDate.of(year, 11, 11);
      case "martin luther king day", "mlk day" -> weekday(year, Month.JANUARY, DayOfWeek.MONDAY, 3);
      case "presidents day", "presidents' day" ->
          weekday(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3);
      case "mother's day" -> weekday(year, Month.MAY, DayOfWeek.SUNDAY, 2);
      case "memorial day" ->
          LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "father's day" -> weekday(year, Month.JUNE, DayOfWeek.SUNDAY, 3);
      case "labor day" -> weekday(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1);
      case "columbus day" -> weekday(year, Month.OCTOBER, DayOfWeek.MONDAY, 2);
      case "thanksgiving", "thanksgiving day" ->
          weekday(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4);
      case "black friday" -> weekday(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4).plusDays(1);
      case "ash wednesday" -> easter(year).minusDays(46);
      case "palm sunday" -> easter(year).minusDays(7);
      case "maundy thursday" -> easter(year).minusDays(3);
      case "good friday" -> easter(year).minusDays(2);
      case "easter", "easter sunday", "easter day" -> easter(year);
      case "easter monday" -> easter(year).plusDays(1);
      default -> null;
    };
  }

  private static LocalDate weekday(int year, Month month, DayOfWeek day, int number) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
    int g = e + f - 7 * ((a + 11 * e + 22 * f) / 451) + 114;
    return LocalDate.of(year, g / 31, g % 31 + 1);
  }
}

package org.hearsay.grounding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar or the clock. */
enum Granularity {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEKEND("", "WE"),
  WEEK("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE");

  private static final Map<String, Granularity> WORDS =
      Map.ofEntries(
          Map.entry("second", SECOND),
          Map.entry("minute", MINUTE),
          Map.entry("min", MINUTE),
          Map.entry("hour", HOUR),
          Map.entry("hr", HOUR),
          Map.entry("day", DAY),
          Map.entry("weekend", WEEKEND),
          Map.entry("week", WEEK),
          Map.entry("month", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("yr", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("century", CENTURY));

  private final String prefix;
  private final String letter;

  Granularity(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  /** The unit called {@code word}, singular or plural; null when it is no unit. */
  static @Nullable Granularity of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Granularity found = WORDS.get(lower);
    if (found == null && lower.endsWith("s")) {
      found = WORDS.get(lower.substring(0, lower.length() - 1));
    }
    return found == null && lower.equals("centuries") ? CENTURY : found;
  }

  static boolean isPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && of(lower) != null;
  }

  /** The TIMEX3 duration of so many units; {@code X} stands for a number not told. */
  String duration(String count) {
    return "P" + prefix + count + letter;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The day so many units after {@code day}, before when negative; null beyond the calendar. */
  @Nullable LocalDate plus(LocalDate day, long count) {
    if (Math.abs(count) > 100_000) {
      return null;
    }
    try {
      LocalDate moved =
          switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
          };
      return moved.getYear() < 1 || moved.getYear() > 9999 ? null : moved;
    } catch (DateTimeException beyond) {
      return null;
    }
  }

  /** The unit of the calendar in which {@code day} lies. */
  Days around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Days.day(day);
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusDays(5);
        yield Days.date(week(day) + "-WE", saturday, saturday.plusDays(2));
      }
      case WEEK -> Days.date(week(day), monday(day), monday(day).plusWeeks(1));
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1);
        yield Days.date(
            String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()),
            first,
            first.plusMonths(1));
      }
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
      case YEAR -> years(day.getYear(), 1, String.format(Locale.ROOT, "%04d", day.getYear()));
      case DECADE -> {
        int decade = day.getYear() / 10;
        yield years(decade * 10, 10, String.format(Locale.ROOT, "%03d", decade));
      }
      case CENTURY -> {
        int century = day.getYear() / 100;
        yield years(century * 100, 100, String.format(Locale.ROOT, "%02d", century));
      }
    };
  }

  static Days quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return Days.date(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter), first, first.plusMonths(3));
  }

  private static Days years(int first, int count, String value) {
    LocalDate from = LocalDate.of(Math.max(first, 1), 1, 1);
    return Days.date(value, from, LocalDate.of(first + count, 1, 1));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}

package org.hearsay.grounding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * "Thursday, 3 November 2016", "Nov. 3", "November 2016", "mid-June". A month without a year is the
 * nearest that the tense allows, seen from the article's day.
 */
final class CalendarDate implements TimeRule {

  private static final RuleId ID = new RuleId("time/calendar-date");

  /** A month so many before the last one named is of the next year: December, then January. */
  private static final int TURN = -7;

  private static final Set<String> BEFORE =
      Set.of(
          "in", "of", "since", "by", "until", "till", "last", "this", "next", "early", "late",
          "from", "to", "and", "or", "-", "–", "between", "through", "during", "before", "after");
  private static final Pattern DAY =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    int at = i;
    boolean weekday = Names.weekday(c.printed(at)) != null;
    if (weekday) {
      at++;
      if (c.word(at).equals(",")) {
        at++;
      }
    }
    boolean the = c.word(at).equals("the") && weekday;
    Found found = dayMonth(c, i, the ? at + 1 : at);
    if (found == null) {
      found = monthDay(c, i, at);
    }
    return found == null || found.days().from() == null && weekday
        ? found
        : DayPart.extend(c, found);
  }

  private @Nullable Found dayMonth(TimeContext c, int first, int at) {
    int day = day(c.word(at));
    if (day == 0) {
      return null;
    }
    int next = at + 1;
    if (c.word(next).equals("of")) {
      next++;
    }
    Month month = month(c, next);
    if (month == null) {
      return null;
    }
    return dated(c, first, next, month, day);
  }

  private @Nullable Found monthDay(TimeContext c, int first, int at) {
    Month month = month(c, at);
    if (month == null) {
      return null;
    }
    int day = day(c.word(at + 1));
    boolean dayFollows = day > 0 && !isCounted(c, at + 1);
    if (dayFollows) {
      return dated(c, first, at + 1, month, day);
    }
    if (first != at) {
      return null;
    }
    return monthAlone(c, at, month);
  }

  /** "3 people" after "in May": the number counts what follows. */
  private static boolean isCounted(TimeContext c, int i) {
    return c.tag(i + 1).startsWith("NNS") && !c.word(i + 1).equals("gmt");
  }

  /** The month named at token {@code i}, "mid-June" among them. */
  private static @Nullable Month month(TimeContext c, int i) {
    String word = c.printed(i);
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mid-") && word.length() > 4) {
      word = word.substring(4);
    }
    Month month = Names.month(word);
    if (month == null) {
      return null;
    }
    boolean numberBeside = day(c.word(i + 1)) > 0 || day(c.word(i - 1)) > 0 || year(c, i + 1) > 0;
    if (Names.isDoubtful(word) && !numberBeside) {
      return null;
    }
    if (!numberBeside && isPerson(c, i)) {
      return null;
    }
    boolean isWord = lower.equals("may") || lower.equals("march");
    return isWord && !numberBeside && !BEFORE.contains(c.word(i - 1)) ? null : month;
  }

  /** "April Jones said". */
  private static boolean isPerson(TimeContext c, int i) {
    if (i >= c.size() || c.sentence().token(i).entity() != EntityType.PERSON) {
      return false;
    }
    return i + 1 < c.size() && c.sentence().token(i + 1).entity() == EntityType.PERSON;
  }

  private @Nullable Found monthAlone(TimeContext c, int at, Month month) {
    if (day(c.word(at - 1)) > 0) {
      return null; // a day that the month does not have
    }
    int yearAt = c.word(at + 1).equals(",") || c.word(at + 1).equals("of") ? at + 2 : at + 1;
    int year = year(c, yearAt);
    if (year > 0) {
      return new Found(at, yearAt, Granularity.MONTH.around(LocalDate.of(year, month, 1)));
    }
    int ahead = YearAhead.of(c, at, month);
    if (ahead > 0) {
      return new Found(at, at, Granularity.MONTH.around(LocalDate.of(ahead, month, 1)));
    }
    Found thatYear = ofThatYear(c, at, month);
    if (thatYear != null) {
      return thatYear;
    }
    LocalDate base = c.yearless();
    if (base == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
      return new Found(at, at, Days.vague(TimeType.DATE, value));
    }
    int chosen = base.getYear();
    int difference = month.getValue() - base.getMonthValue();
    if (c.isNarrative()) {
      chosen += difference < TURN ? 1 : 0;
    } else {
      if (c.isFuture(at)) {
        chosen += difference < 0 ? 1 : 0;
      } else {
        chosen -= difference > 0 ? 1 : 0;
      }
    }
    return new Found(at, at, Granularity.MONTH.around(LocalDate.of(chosen, month, 1)));
  }

  /** "August of that year", "February last year", "May this year". */
  private static @Nullable Found ofThatYear(TimeContext c, int at, Month month) {
    int of = c.word(at + 1).equals("of") ? at + 2 : at + 1;
    String which = c.word(of);
    int last = c.word(of + 1).equals("year") ? of + 1 : of + 2;
    if (!c.word(last).equals("year") || last == of + 2 && !c.word(of + 1).equals("same")) {
      return null;
    }
    LocalDate told = c.isNarrative() ? c.yearless() : c.lastNamed();
    LocalDate today = c.documentDay();
    LocalDate year =
        switch (which) {
          case "that", "the" -> of == at + 1 ? null : told;
          case "following" -> told == null ? null : told.plusYears(1);
          case "this" -> today;
          case "last" -> today == null ? null : today.minusYears(1);
          case "next" -> today == null ? null : today.plusYears(1);
          default -> null;
        };
    return year == null
        ? null
        : new Found(at, last, Granularity.MONTH.around(LocalDate.of(year.getYear(), month, 1)));
  }

  private @Nullable Found dated(TimeContext c, int first, int last, Month month, int day) {
    int yearAt = c.word(last + 1).equals(",") ? last + 2 : last + 1;
    int year = year(c, yearAt);
    if (year > 0) {
      LocalDate date = date(year, month, day);
      return date == null ? null : new Found(first, yearAt, Days.day(date));
    }
    int ahead = YearAhead.of(c, last, month);
    if (ahead > 0) {
      LocalDate date = date(ahead, month, day);
      return date == null ? null : new Found(first, last, Days.day(date));
    }
    LocalDate base = c.yearless();
    if (base == null) {
      if (day > month.maxLength()) {
        return null;
      }
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day);
      return new Found(first, last, Days.vague(TimeType.DATE, value));
    }
    LocalDate date = nearest(c, first, base, month, day);
    return date == null ? null : new Found(first, last, Days.day(date));
  }

  private static @Nullable LocalDate nearest(
      TimeContext c, int i, LocalDate base, Month month, int day) {
    LocalDate same = date(base.getYear(), month, day);
    if (same == null) {
      return null;
    }
    if (c.isNarrative()) {
      boolean turned = month.getValue() - base.getMonthValue() < TURN;
      return turned ? date(base.getYear() + 1, month, day) : same;
    }
    if (c.isFuture(i)) {
      return same.isBefore(base) ? date(base.getYear() + 1, month, day) : same;
    }
    // A day a little ahead of a past tense is a planned one more often than one a year ago.
    return same.isAfter(base.plusDays(c.tense(i) == null ? 180 : 45))
        ? date(base.getYear() - 1, month, day)
        : same;
  }

  private static @Nullable LocalDate date(int year, Month month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** The day of the month printed as {@code word}, or 0. */
  static int day(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return 0;
    }
    Matcher matcher = DAY.matcher(word);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The year, 1000 to 2199, printed in digits at token {@code i}, or 0. */
  static int year(TimeContext c, int i) {
    String word = c.word(i);
    if (word.length() != 4) {
      return 0;
    }
    for (int k = 0; k < 4; k++) {
      if (word.charAt(k) < '0' || word.charAt(k) > '9') {
        return 0;
      }
    }
    int year = Integer.parseInt(word);
    return year >= 1000 && year < 2200 ? year : 0;
  }
}

package org.hearsay.grounding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The day that has no month of its own: the first of "3 to 5 May" and "22 and 23 August", the
 * second of "April 2-3" and "Feb. 11 and 12", and "the 5th" of the month in which the story is.
 */
final class DayRange implements TimeRule {

  private static final RuleId ID = new RuleId("time/day-range");
  private static final CalendarDate DATES = new CalendarDate();

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    int day = CalendarDate.day(c.word(i));
    if (day == 0) {
      return null;
    }
    Found found = before(c, i, day);
    if (found == null) {
      found = behind(c, i, day);
    }
    return found == null ? ofThisMonth(c, i, day) : found;
  }

  /** "3 to 5 May", "22, 23 and 24 August": the month stands behind the last. */
  private static @Nullable Found before(TimeContext c, int i, int day) {
    int next = i;
    int latest = day;
    do {
      if (!isJoint(c.word(next + 1))) {
        return null;
      }
      next = c.word(next + 2).equals("the") ? next + 3 : next + 2;
      int other = CalendarDate.day(c.word(next));
      if (other <= latest) {
        return null;
      }
      latest = other;
    } while (Names.month(c.printed(next + 1)) == null && next < i + 8);
    Found last = DATES.at(c, next);
    return last == null ? null : sameMonth(i, last.days(), day);
  }

  /** "April 2-3", "May 4, 5 and 6": the month stands before the first. */
  private static @Nullable Found behind(TimeContext c, int i, int day) {
    int at = i;
    int earliest = day;
    while (true) {
      if (!isJoint(c.word(at - 1)) || Names.month(c.printed(i + 1)) != null) {
        return null;
      }
      at = c.word(at - 2).equals("the") ? at - 3 : at - 2;
      int other = CalendarDate.day(c.word(at));
      if (other == 0 || other >= earliest || at < i - 8) {
        return null;
      }
      earliest = other;
      Month month = Names.month(c.printed(at - 1));
      if (month != null) {
        break;
      }
    }
    if (c.tag(i + 1).startsWith("NN") || c.word(i + 1).equals("%")) {
      return null;
    }
    int yearAt = c.word(i + 1).equals(",") ? i + 2 : i + 1;
    int year = CalendarDate.year(c, yearAt);
    Days named = c.anchor();
    LocalDate first = named == null ? null : named.from();
    if (first == null) {
      return null;
    }
    LocalDate date = date(year > 0 ? year : first.getYear(), first.getMonth(), day);
    return date == null ? null : new Found(i, year > 0 ? yearAt : i, Days.day(date));
  }

  /** "On the 5th". */
  private static @Nullable Found ofThisMonth(TimeContext c, int i, int day) {
    boolean ordinal = !Character.isDigit(c.word(i).charAt(c.word(i).length() - 1));
    boolean placed =
        c.word(i - 1).equals("the")
            && (c.word(i - 2).equals("on")
                || c.word(i - 2).equals("by")
                || c.word(i - 2).equals("until"));
    if (!ordinal || !placed || c.tag(i + 1).startsWith("NN") || c.tag(i + 1).startsWith("JJ")) {
      return null;
    }
    LocalDate base = c.isNarrative() ? c.yearless() : c.lastNamed();
    if (base == null) {
      return null;
    }
    boolean ofThatMonth = c.word(i + 1).equals("of") && c.word(i + 3).equals("month");
    LocalDate date = date(base.getYear(), base.getMonth(), day);
    return date == null || c.word(i + 1).equals("of") && !ofThatMonth
        ? null
        : new Found(i, ofThatMonth ? i + 3 : i, Days.day(date));
  }

  private static @Nullable Found sameMonth(int i, Days last, int day) {
    LocalDate from = last.from();
    if (from == null) {
      return null;
    }
    LocalDate date = date(from.getYear(), from.getMonth(), day);
    return date == null ? null : new Found(i, i, Days.day(date));
  }

  private static @Nullable LocalDate date(int year, Month month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "-", "–", "--", "to", "and", "or", "through", "until", "till", "," -> true;
      default -> false;
    };
  }
}

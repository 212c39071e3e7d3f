package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "last month", "this year", "next week", "last June"; "the previous day", "the following year"
 * from the day last named; "that day".
 */
final class RelativeUnit implements TimeRule {

  private static final RuleId ID = new RuleId("time/relative-unit");
  private static final Set<String> BACK = Set.of("last", "previous", "preceding", "past");
  private static final Set<String> AHEAD = Set.of("next", "following", "coming", "subsequent");
  private static final Set<String> HERE = Set.of("this", "current", "same", "that");

  private static final Set<String> PARTS =
      Set.of(
          "end",
          "start",
          "beginning",
          "middle",
          "close",
          "rest",
          "remainder",
          "part",
          "half",
          "course",
          "turn");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    if (word.equals("the")) {
      return the(c, i);
    }
    int direction = BACK.contains(word) ? -1 : AHEAD.contains(word) ? 1 : 0;
    if (direction == 0 && !HERE.contains(word)) {
      return null;
    }
    Month month = Names.month(c.printed(i + 1));
    if (month != null && !Names.isDoubtful(c.printed(i + 1)) && direction != 0) {
      return month(c, i, month, direction);
    }
    Granularity unit = Granularity.of(c.word(i + 1));
    if (unit == null || unit.isClock() || Granularity.isPlural(c.word(i + 1))) {
      return null;
    }
    if (c.word(i + 2).equals("of") && !word.equals("same") && !word.equals("that")) {
      return null;
    }
    if (word.equals("past")) {
      return duration(c, i, unit);
    }
    boolean named = isCountedFromText(word, unit);
    LocalDate told = unit == Granularity.DAY ? c.lastNamed() : c.yearless();
    LocalDate base =
        !named && !c.isNarrative() ? c.documentDay() : c.isNarrative() ? told : c.lastNamed();
    if (base == null) {
      return new Found(i, i + 1, Days.vague(TimeType.DATE, null));
    }
    LocalDate moved = unit.plus(base, direction);
    return moved == null ? null : new Found(i, i + 1, unit.around(moved));
  }

  /**
   * "the end of the year", "late in the month", "over the weekend", "the latter part of the year".
   */
  private static @Nullable Found the(TimeContext c, int i) {
    Granularity unit = Granularity.of(c.word(i + 1));
    boolean weekend = unit == Granularity.WEEKEND;
    if (unit == null
        || unit.isClock()
        || unit == Granularity.DAY
        || Granularity.isPlural(c.word(i + 1))
        || c.tag(i + 2).startsWith("NN")
        || c.tag(i + 2).startsWith("VBG")
        || c.word(i + 2).equals("of")
        || c.word(i + 2).equals("before")
        || c.word(i + 2).equals("after")
        || c.word(i + 2).equals("'s")
        || CalendarDate.year(c, i + 2) > 0) {
      return null;
    }
    boolean part = c.word(i - 1).equals("of") && PARTS.contains(c.word(i - 2));
    boolean adverb =
        c.word(i - 1).equals("in")
            && (c.word(i - 2).equals("early")
                || c.word(i - 2).equals("late")
                || c.word(i - 2).equals("later")
                || c.word(i - 2).equals("earlier"));
    boolean over =
        weekend
            && (c.word(i - 1).equals("over")
                || c.word(i - 1).equals("during")
                || c.word(i - 1).equals("at"));
    LocalDate base = c.yearless();
    if (base == null || !part && !adverb && !over) {
      return null;
    }
    if (over && !c.isFuture(i) && base.getDayOfWeek().getValue() < 5) {
      base = base.minusWeeks(1);
    }
    return new Found(i, i + 1, unit.around(base));
  }

  /** "the next day" counts from the text, "next week" from the article's day. */
  private static boolean isCountedFromText(String word, Granularity unit) {
    return switch (word) {
      case "previous", "preceding", "following", "subsequent", "same", "that" -> true;
      case "next" -> unit == Granularity.DAY;
      default -> false;
    };
  }

  private static Found duration(TimeContext c, int i, Granularity unit) {
    LocalDate today = c.documentDay();
    LocalDate from = today == null ? null : unit.plus(today, -1);
    return new Found(
        i,
        i + 1,
        today == null || from == null
            ? Days.vague(TimeType.DURATION, unit.duration("1"))
            : new Days(TimeType.DURATION, unit.duration("1"), from, today.plusDays(1)));
  }

  private static @Nullable Found month(TimeContext c, int i, Month month, int direction) {
    LocalDate base = c.documentDay();
    if (base == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
      return new Found(i, i + 1, Days.vague(TimeType.DATE, value));
    }
    int year = base.getYear();
    if (direction < 0 && month.compareTo(base.getMonth()) >= 0) {
      year--;
    } else if (direction > 0 && month.compareTo(base.getMonth()) <= 0) {
      year++;
    }
    return new Found(i, i + 1, Granularity.MONTH.around(LocalDate.of(year, month, 1)));
  }
}

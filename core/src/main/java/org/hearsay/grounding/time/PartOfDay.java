package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day with the day behind it or before it: "the night of April 18", "the early hours of
 * Sunday", "dawn on Thursday", "that afternoon"; "dawn" alone; "at night", which is any night.
 */
final class PartOfDay implements TimeRule {

  private static final RuleId ID = new RuleId("time/part-of-day");
  private static final List<TimeRule> DAYS =
      List.of(new CalendarDate(), new WeekdayName(), new DeicticWord(), new HolidayName());
  private static final Set<String> ALONE =
      Set.of("dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall", "midday");
  private static final Set<String> NIGHT =
      Set.of("raid", "raids", "attack", "attacks", "fighting", "patrol", "patrols", "sky", "shift");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    int at = i;
    while ((c.word(at).equals("early") || c.word(at).equals("late")) && at < i + 1) {
      at++;
    }
    String part = DayPart.of(c.word(at));
    boolean hours = c.word(at).equals("hours") && at > i;
    if (part == null && !hours) {
      return null;
    }
    int of = c.word(at + 1).equals("hours") ? at + 2 : at + 1;
    Found dated =
        c.word(of).equals("of") || c.word(of).equals("on") ? withDay(c, i, of + 1, part) : null;
    return dated != null || part == null ? dated : alone(c, i, at, part);
  }

  private static @Nullable Found withDay(TimeContext c, int first, int at, @Nullable String part) {
    int start = c.word(at).equals("the") ? at + 1 : at;
    Days days = null;
    int last = -1;
    for (TimeRule rule : DAYS) {
      Found found = rule.at(c, start);
      String value = found == null ? null : found.days().value();
      if (found != null && found.last() > last && value != null && value.length() == 10) {
        days = found.days();
        last = found.last();
      }
    }
    if (days == null) {
      return null;
    }
    return new Found(
        first,
        last,
        part == null
            ? days
            : new Days(TimeType.TIME, days.value() + "T" + part, days.from(), days.to()));
  }

  private static @Nullable Found alone(TimeContext c, int first, int at, String part) {
    String before = c.word(first - 1);
    String word = c.word(at);
    boolean night = word.equals("night");
    if (before.equals("that")) {
      return onDay(first, at, c.isNarrative() ? c.yearless() : c.lastNamed(), part);
    }
    if (night
        && (before.equals("at") || before.equals("by"))
        && !c.tag(at + 1).startsWith("N")
        && at == first) {
      return new Found(first, at, Days.vague(TimeType.TIME, "XXXX-XX-XXTNI"));
    }
    if (night && at == first && NIGHT.contains(c.word(at + 1))) {
      return new Found(first, at, Days.vague(TimeType.TIME, "XXXX-XX-XXTNI"));
    }
    if (night && before.equals("the") && isThrough(c.word(first - 2)) && !c.isNarrative()) {
      LocalDate today = c.documentDay();
      return onDay(first, at, today == null ? null : today.minusDays(1), part);
    }
    boolean noun = c.tag(at).startsWith("NN") && !c.tag(at).startsWith("NNP");
    if (!ALONE.contains(word) || !noun || c.tag(at + 1).startsWith("N")) {
      return null;
    }
    boolean placed =
        switch (before) {
          case "at",
              "before",
              "after",
              "by",
              "since",
              "until",
              "till",
              "from",
              "to",
              "around",
              "near" ->
              true;
          default -> false;
        };
    return placed ? onDay(first, at, c.lastNamed(), part) : null;
  }

  private static boolean isThrough(String word) {
    return word.equals("through")
        || word.equals("throughout")
        || word.equals("during")
        || word.equals("in");
  }

  private static @Nullable Found onDay(int first, int last, @Nullable LocalDate day, String part) {
    return day == null
        ? null
        : new Found(first, last, new Days(TimeType.TIME, day + "T" + part, day, day.plusDays(1)));
  }
}

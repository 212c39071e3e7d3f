package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "5 p.m. on Saturday", "10:30am", "0530 GMT", "noon", "at 14:00". Without a day of its own the day
 * is the one last named.
 */
final class ClockTime implements TimeRule {

  private static final RuleId ID = new RuleId("time/clock");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "bst", "cet", "et", "hours");

  private static final List<TimeRule> DAYS =
      List.of(new CalendarDate(), new NumericDate(), new WeekdayName(), new DeicticWord());

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    if (word.equals("noon") || word.equals("midnight")) {
      return found(c, i, i, word.equals("noon") ? 12 : 0, 0);
    }
    if (word.isEmpty() || word.length() > 7 || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    Matcher military = MILITARY.matcher(word);
    if (military.matches() && ZONES.contains(c.word(i + 1))) {
      return found(
          c, i, i + 1, Integer.parseInt(military.group(1)), Integer.parseInt(military.group(2)));
    }
    Matcher clock = CLOCK.matcher(word);
    if (!clock.matches()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    int last = i;
    if (half == null) {
      half = half(c.word(i + 1));
      last = half == null ? i : i + 1;
    }
    boolean oClock = half == null && c.word(i + 1).equals("o'clock");
    boolean colon = clock.group(2) != null && word.indexOf(':') > 0;
    if (half == null && !oClock && !colon
        || hour > 23
        || minute > 59
        || half != null && hour > 12) {
      return null;
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    last = oClock ? i + 1 : last;
    return found(c, i, ZONES.contains(c.word(last + 1)) ? last + 1 : last, hour, minute);
  }

  private static @Nullable String half(String word) {
    return switch (word) {
      case "a.m.", "am", "a.m" -> "am";
      case "p.m.", "pm", "p.m" -> "pm";
      default -> null;
    };
  }

  private static Found found(TimeContext c, int first, int end, int hour, int minute) {
    String clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    int last = c.word(end + 1).equals("local") && c.word(end + 2).equals("time") ? end + 2 : end;
    Found day = dayBehind(c, last + 1);
    if (day != null) {
      Days days = day.days();
      return new Found(
          first, day.last(), new Days(TimeType.TIME, days.value() + clock, days.from(), days.to()));
    }
    LocalDate date = dayAround(c);
    return new Found(
        first,
        last,
        date == null
            ? Days.vague(TimeType.TIME, "XXXX-XX-XX" + clock)
            : new Days(TimeType.TIME, date + clock, date, date.plusDays(1)));
  }

  /** The day last named, where it was a day; else the article's. */
  private static @Nullable LocalDate dayAround(TimeContext c) {
    Days named = c.anchor();
    return named != null && named.value() != null && named.value().length() >= 10
        ? named.from()
        : c.documentDay();
  }

  /** "on Saturday", ", March 19", "yesterday" behind a time of day. */
  private static @Nullable Found dayBehind(TimeContext c, int i) {
    int at = c.word(i).equals("on") || c.word(i).equals(",") || c.word(i).equals("of") ? i + 1 : i;
    Found best = null;
    for (TimeRule rule : DAYS) {
      Found found = rule.at(c, c.word(at).equals("the") ? at + 1 : at);
      String value = found == null ? null : found.days().value();
      if (found != null
          && value != null
          && value.length() == 10
          && found.days().from() != null
          && (best == null || found.last() > best.last())) {
        best = found;
      }
    }
    return best;
  }
}

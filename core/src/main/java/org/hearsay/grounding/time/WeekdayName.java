package org.hearsay.grounding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.TimeReference;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "Tuesday", "last Tuesday", "next Friday", "Tuesday night". The tense around it decides between
 * the last and the next; the article's own weekday is its own day.
 */
final class WeekdayName implements TimeRule {

  private static final RuleId ID = new RuleId("time/weekday");
  private static final Set<String> BACK = Set.of("last", "past", "previous");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    boolean back = BACK.contains(word);
    boolean ahead = AHEAD.contains(word);
    int at = back || ahead || word.equals("this") ? i + 1 : i;
    Found plural = plural(c, i);
    if (plural != null) {
      return plural;
    }
    DayOfWeek weekday = Names.weekday(c.printed(at));
    if (weekday == null || isOtherwise(c, at)) {
      return null;
    }
    LocalDate base = ahead && !word.equals("next") ? c.lastNamed() : c.documentDay();
    if (base == null) {
      return new Found(i, at, Days.vague(TimeType.DATE, "XXXX-WXX-" + weekday.getValue()));
    }
    LocalDate day;
    if (back) {
      day = base.with(TemporalAdjusters.previous(weekday));
    } else if (ahead) {
      day = base.with(TemporalAdjusters.next(weekday));
    } else if (looksAhead(c, at)) {
      day = base.with(TemporalAdjusters.nextOrSame(weekday));
    } else {
      day = base.with(TemporalAdjusters.previousOrSame(weekday));
    }
    return DayPart.extend(c, new Found(i, at, Days.day(day)));
  }

  private static boolean looksAhead(TimeContext c, int i) {
    String before = c.word(i - 1);
    return c.isFuture(i)
        || c.tense(i) == TimeReference.PRESENT && (before.equals("until") || before.equals("by"))
        || before.equals("this");
  }

  private static @Nullable Found plural(TimeContext c, int i) {
    String printed = c.printed(i);
    if (printed.length() < 7 || !printed.endsWith("days")) {
      return null;
    }
    DayOfWeek weekday = Names.weekday(printed.substring(0, printed.length() - 1));
    return weekday == null
        ? null
        : new Found(
            i,
            i,
            Days.vague(
                TimeType.SET, String.format(Locale.ROOT, "XXXX-WXX-%d", weekday.getValue())));
  }

  /** "Sun" and the like alone, and names: "Black Friday", "Good Friday", "Bloody Sunday". */
  private static boolean isOtherwise(TimeContext c, int i) {
    return Names.isDoubtful(c.printed(i)) && CalendarDate.day(c.word(i + 1)) == 0
        || isPaper(c.word(i + 1)) && Character.isUpperCase(c.printed(i + 1).charAt(0))
        || c.word(i - 1).equals("bloody")
        || c.word(i - 1).equals("super");
  }

  /** "The Sunday Times". */
  private static boolean isPaper(String word) {
    return switch (word) {
      case "times", "telegraph", "mirror", "mail", "express", "herald", "post", "star" -> true;
      default -> false;
    };
  }
}

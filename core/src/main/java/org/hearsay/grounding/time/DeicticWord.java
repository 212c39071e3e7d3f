package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.Map;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday", "tonight", "this morning", "last night", "overnight". */
final class DeicticWord implements TimeRule {

  private static final RuleId ID = new RuleId("time/deictic");
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    Integer days = DAYS.get(word);
    if (days != null) {
      Found day = relative(c, i, i, days, null);
      return day.days().from() == null ? day : DayPart.extend(c, day);
    }
    if (word.equals("tonight")) {
      return relative(c, i, i, 0, "NI");
    }
    if (word.equals("overnight") && c.tag(i).startsWith("RB")) {
      return relative(c, i, i, c.isFuture(i) ? 0 : -1, "NI");
    }
    if (word.equals("last") && c.word(i + 1).equals("night")) {
      return relative(c, i, i + 1, -1, "NI");
    }
    String part = DayPart.of(c.word(i + 1));
    if (word.equals("this") && part != null) {
      return relative(c, i, i + 1, 0, part);
    }
    if (word.equals("day")
        && (c.word(i + 1).equals("before") || c.word(i + 1).equals("after"))
        && DAYS.containsKey(c.word(i + 2))) {
      int away = c.word(i + 1).equals("before") ? -1 : 1;
      return relative(c, i, i + 2, DAYS.getOrDefault(c.word(i + 2), 0) + away, null);
    }
    return null;
  }

  private static Found relative(
      TimeContext c, int first, int last, int days, @Nullable String part) {
    LocalDate base = c.documentDay();
    if (base == null) {
      return new Found(first, last, Days.vague(part == null ? TimeType.DATE : TimeType.TIME, null));
    }
    LocalDate day = base.plusDays(days);
    Days plain = Days.day(day);
    return new Found(
        first,
        last,
        part == null ? plain : new Days(TimeType.TIME, day + "T" + part, plain.from(), plain.to()));
  }
}

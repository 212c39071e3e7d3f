package org.hearsay.grounding.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** "every day", "each Monday", "daily", "twice a week". */
final class Repetition implements TimeRule {

  private static final RuleId ID = new RuleId("time/repetition");
  private static final Map<String, String> WORDS =
      Map.of(
          "daily",
          "P1D",
          "weekly",
          "P1W",
          "monthly",
          "P1M",
          "quarterly",
          "P1Q",
          "annually",
          "P1Y",
          "yearly",
          "P1Y",
          "hourly",
          "PT1H",
          "nightly",
          "XXXX-XX-XXTNI");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    String value = WORDS.get(word);
    if (value != null) {
      return c.tag(i).startsWith("NNP") ? null : set(i, i, value);
    }
    if (word.equals("every") || word.equals("each")) {
      Granularity unit = Granularity.of(c.word(i + 1));
      if (unit != null) {
        return set(i, i + 1, unit.duration("1"));
      }
      DayOfWeek weekday = Names.weekday(c.printed(i + 1));
      if (weekday != null) {
        return set(i, i + 1, "XXXX-WXX-" + weekday.getValue());
      }
      String part = DayPart.of(c.word(i + 1));
      return part == null ? null : set(i, i + 1, "XXXX-XX-XXT" + part);
    }
    if (word.equals("per")) {
      Granularity unit = Granularity.of(c.word(i + 1));
      return unit == null ? null : set(i, i + 1, unit.duration("1"));
    }
    if ((word.equals("once") || word.equals("twice")) && c.word(i + 1).equals("a")) {
      Granularity unit = Granularity.of(c.word(i + 2));
      return unit == null ? null : set(i, i + 2, unit.duration("1"));
    }
    return null;
  }

  private static Found set(int first, int last, String value) {
    return new Found(first, last, Days.vague(TimeType.SET, value));
  }
}

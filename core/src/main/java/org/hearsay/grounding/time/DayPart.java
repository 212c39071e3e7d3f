package org.hearsay.grounding.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of the day as TIMEX3 writes them. */
final class DayPart {

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("morning", "MO"),
          Map.entry("afternoon", "AF"),
          Map.entry("evening", "EV"),
          Map.entry("night", "NI"),
          Map.entry("nightfall", "NI"),
          Map.entry("midday", "MI"),
          Map.entry("dawn", "DW"),
          Map.entry("daybreak", "DW"),
          Map.entry("sunrise", "DW"),
          Map.entry("dusk", "DU"),
          Map.entry("sunset", "DU"));

  private DayPart() {}

  /** TIMEX3's letters for a part of the day; null when {@code word} is none. */
  static @Nullable String of(String word) {
    return PARTS.get(word);
  }

  /** "Tuesday" with a part of the day behind it, when one stands at token {@code next}. */
  static TimeRule.Found extend(TimeContext c, TimeRule.Found found) {
    Days days = found.days();
    String part = of(c.word(found.last() + 1));
    if (part == null || days.value() == null || days.value().length() != 10) {
      return found;
    }
    return new TimeRule.Found(
        found.first(),
        found.last() + 1,
        new Days(TimeType.TIME, days.value() + "T" + part, days.from(), days.to()));
  }
}

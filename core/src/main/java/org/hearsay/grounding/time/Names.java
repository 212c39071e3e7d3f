package org.hearsay.grounding.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calendar's names in English, long and short. */
final class Names {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  /** Short forms that are words of their own without a number or month beside them. */
  private static final Set<String> WORDS = Set.of("mar", "sun", "sat", "wed", "dec", "jan", "mon");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
      WEEKDAYS.put(name.substring(0, 3) + ".", day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
  }

  private Names() {}

  /** The month printed as {@code word}, which must begin with a capital; else null. */
  static @Nullable Month month(String word) {
    return isCapital(word) ? MONTHS.get(word.toLowerCase(Locale.ROOT)) : null;
  }

  /** The weekday printed as {@code word}, which must begin with a capital; else null. */
  static @Nullable DayOfWeek weekday(String word) {
    return isCapital(word) ? WEEKDAYS.get(word.toLowerCase(Locale.ROOT)) : null;
  }

  /** Whether a name alone may be meant otherwise: "Sun", "Mar". */
  static boolean isDoubtful(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && word.length() <= 10 && Character.isUpperCase(word.charAt(0));
  }
}

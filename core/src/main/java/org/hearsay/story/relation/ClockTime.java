package org.hearsay.story.relation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, or a part of the day, and how loosely its words mean it.
 *
 * @param minute of the day at which it begins, 0 to 1439
 * @param lasts minutes that it reaches on, perhaps over midnight; 0 for a time on the clock
 * @param loose whether the words say "about", "just after" or the like
 */
record ClockTime(int minute, int lasts, boolean loose) {

  private static final int DAY = 24 * 60;

  /** How far apart two times may lie of which one is loose. */
  private static final int ROUNDING = 10;

  /** The same where the loose one is a full hour. */
  private static final int ROUNDING_OF_HOURS = 15;

  private static final Pattern VALUE = Pattern.compile("T(\\d\\d):(\\d\\d)");

  private static final Pattern PART = Pattern.compile("T(MO|MI|AF|EV|NI)$");

  /**
   * TIMEX3's parts of the day: the first minute and how long they last, with room on both sides.
   */
  private static final Map<String, ClockTime> PARTS =
      Map.of(
          "MO", new ClockTime(0, 12 * 60, true),
          "MI", new ClockTime(11 * 60, 3 * 60, true),
          "AF", new ClockTime(12 * 60, 6 * 60, true),
          "EV", new ClockTime(16 * 60, 7 * 60, true),
          "NI", new ClockTime(18 * 60, 11 * 60, true));

  private static final Pattern LOOSE =
      Pattern.compile(
          "\\b(about|around|approximately|roughly|near|nearly|almost|before|after|some|past|towards?|by)\\b");

  ClockTime {
    if (minute < 0 || minute >= DAY || lasts < 0 || lasts >= DAY) {
      throw new IllegalArgumentException("no time of a day: " + minute + ", " + lasts);
    }
  }

  /**
   * The time that a TIMEX3 value gives, or null when it gives none within a day.
   *
   * @param value such as {@code 2016-11-03T18:30} or {@code 2016-11-03TNI}
   * @param words of the expression and the few before it
   */
  static @Nullable ClockTime of(@Nullable String value, String words) {
    Matcher part = PART.matcher(value == null ? "" : value);
    if (part.find()) {
      return PARTS.get(part.group(1));
    }
    Matcher time = VALUE.matcher(value == null ? "" : value);
    if (!time.find()) {
      return null;
    }
    int minute = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
    return minute >= DAY
        ? null
        : new ClockTime(minute, 0, LOOSE.matcher(words.toLowerCase(Locale.ROOT)).find());
  }

  /** Whether the two can be one moment, as people round. */
  boolean meets(ClockTime other) {
    int apart = Math.min(after(other), other.after(this));
    return apart == 0
        || (loose && apart <= rounding())
        || (other.loose && apart <= other.rounding());
  }

  /** Minutes from this one's end to the other's beginning; 0 when that lies within this one. */
  private int after(ClockTime other) {
    int from = Math.floorMod(other.minute - minute, DAY);
    return Math.max(0, from - lasts);
  }

  private int rounding() {
    return minute % 60 == 0 ? ROUNDING_OF_HOURS : ROUNDING;
  }

  /** As {@code 18:30}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d:%02d", minute / 60, minute % 60);
  }
}

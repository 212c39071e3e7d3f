package org.hearsay.ingest.imprint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as printed beside a date: {@code 10:15 a.m. EST}, {@code 18:02 GMT}, {@code 9 pm}.
 *
 * @param offset null when no zone is printed, or one that stands for several ({@code CST}, {@code
 *     IST}, {@code BST}: each is used in two parts of the world)
 */
record WrittenTime(LocalTime time, @Nullable ZoneOffset offset) {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])([0-2]?\\d)(?:[:.h]([0-5]\\d)(?::([0-5]\\d))?)?(?![\\d:])"
              + "\\s*(?:([ap])\\.?\\s?m\\b\\.?)?(?:\\s*hrs?\\b)?");

  private static final Pattern ZONE =
      Pattern.compile(
          "\\A[\\s,(]*(?:(?:gmt|utc)?\\s?([+-])(\\d\\d?):?(\\d\\d)?(?!\\d)|([a-z]{1,4})\\b)");

  /** As printed, to an offset or a region of the time zone database. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("et", "America/New_York"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mt", "America/Denver"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"),
          Map.entry("sast", "+02:00"));

  /** The first time of day in {@code text}, in lower case; null when there is none. */
  static @Nullable WrittenTime find(String text, LocalDate day) {
    Matcher m = TIME.matcher(text);
    while (m.find()) {
      boolean half = m.group(4) != null;
      if (m.group(2) == null && !half) {
        continue;
      }
      int hour = Integer.parseInt(m.group(1));
      if (hour > 23 || (half && (hour == 0 || hour > 12))) {
        continue;
      }
      if (half) {
        hour = hour % 12 + (m.group(4).equals("p") ? 12 : 0);
      }
      LocalTime time =
          LocalTime.of(
              hour,
              m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
              m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
      return new WrittenTime(time, leadingZone(text.substring(m.end()), day, time));
    }
    return null;
  }

  /** The zone that {@code rest} begins with; null when it begins with none that is plain. */
  static @Nullable ZoneOffset leadingZone(String rest, LocalDate day, LocalTime time) {
    Matcher m = ZONE.matcher(rest.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return null;
    }
    if (m.group(1) != null) {
      int hours = Integer.parseInt(m.group(2));
      int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      int sign = m.group(1).equals("-") ? -1 : 1;
      return hours > 14 || minutes > 59
          ? null
          : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
    String zone = ZONES.get(m.group(4));
    return zone == null ? null : ZoneId.of(zone).getRules().getOffset(day.atTime(time));
  }
}

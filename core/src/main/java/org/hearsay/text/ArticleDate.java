package org.hearsay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or updated, as exactly as its page says and no more.
 *
 * @param day the day in the page's own time zone; what "Tuesday" in the text is counted from
 * @param time the time of that day; null when the page gives only the day
 * @param offset the time zone's offset; null when the page gives none
 */
public record ArticleDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /** Also with a space for the {@code T}, a zone without colon, any number of fraction digits. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ]\\s?(\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,](\\d+))?"
              + "\\s?(?:([Zz])|([+-]\\d\\d):?(\\d\\d)?)?(?:\\[[\\w/+-]+])?)?");

  public ArticleDate {
    if (offset != null && time == null) {
      throw new IllegalArgumentException("a time zone without a time: " + day + " " + offset);
    }
  }

  public static ArticleDate of(LocalDate day) {
    return new ArticleDate(day, null, null);
  }

  /**
   * Reads ISO 8601 as pages write it: a day ({@code 2016-11-03}), or a day and time with or without
   * an offset. Fractions of a second beyond nanoseconds are cut off.
   *
   * @return empty when {@code iso} is none of these or names a day, time or offset that does not
   *     exist
   */
  public static Optional<ArticleDate> parse(String iso) {
    Matcher read = ISO.matcher(iso.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(read.group(1));
      if (read.group(2) == null) {
        return Optional.of(of(day));
      }
      LocalTime time = LocalTime.parse(read.group(2)).plusNanos(nanos(read.group(3)));
      ZoneOffset offset = null;
      if (read.group(4) != null) {
        offset = ZoneOffset.UTC;
      } else if (read.group(5) != null) {
        String minutes = read.group(6) == null ? "00" : read.group(6);
        offset = ZoneOffset.of(read.group(5) + ":" + minutes);
      }
      return Optional.of(new ArticleDate(day, time, offset));
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }

  private static long nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
  }

  public static ArticleDate of(OffsetDateTime moment) {
    return new ArticleDate(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
  }

  /** ISO 8601, with the time and offset where they are known. */
  @Override
  public String toString() {
    if (time == null) {
      return day.toString();
    }
    String local = day + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    return offset == null ? local : local + offset;
  }
}

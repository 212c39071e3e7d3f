package org.hearsay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or updated, as exactly as its page says and no more.
 *
 * @param day the day in the page's own time zone; what "Tuesday" in the text is counted from
 * @param time the time of that day; null when the page gives only the day
 * @param offset the time zone's offset; null when the page gives none
 */
public record ArticleDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /** Strict, so that 30 February is refused and not moved to the 28th. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  public ArticleDate {
    if (offset != null && time == null) {
      throw new IllegalArgumentException("a time zone without a time: " + day + " " + offset);
    }
  }

  public static ArticleDate of(LocalDate day) {
    return new ArticleDate(day, null, null);
  }

  /**
   * Reads ISO 8601: a day ({@code 2016-11-03}), or a day and time with or without an offset.
   *
   * @return empty when {@code iso} is none of these or names a day that does not exist
   */
  public static Optional<ArticleDate> parse(String iso) {
    try {
      TemporalAccessor read = ISO.parse(iso.strip());
      return Optional.of(
          new ArticleDate(
              LocalDate.from(read),
              read.query(TemporalQueries.localTime()),
              read.query(TemporalQueries.localTime()) == null
                  ? null
                  : (ZoneOffset) read.query(TemporalQueries.offset())));
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
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

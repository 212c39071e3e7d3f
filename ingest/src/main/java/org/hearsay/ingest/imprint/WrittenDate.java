package org.hearsay.ingest.imprint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as pages print it or put it into their metadata: ISO 8601, RFC 1123, {@code Nov. 3, 2016
 * 10:15 a.m. EST}, {@code 3 November 2016}, {@code 20161103}, seconds or milliseconds since 1970.
 * What stands around the date is passed over. A day that can be read in two ways, such as {@code
 * 3/4/2016}, is refused.
 */
public final class WrittenDate {

  private static final String MONTH = MonthNames.PATTERN;

  private static final String DAY =
      "(?<![\\d.:])([0-3]?\\d)(?:(?:st|nd|rd|th|er)\\b|[.º](?=\\s)|\\b)";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\s?\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?"
              + "(?:\\s?(?:[Zz]\\b|[+-]\\d\\d(?::?\\d\\d)?(?!\\d)))?)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(DAY + "[\\s-]+(?:(?:of|de) )?" + MONTH + "[,\\s-]+(?:\\w+\\s)??" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<!\\p{L})" + MONTH + "\\s*" + DAY + "(?:,|\\s)\\s*" + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/])" + YEAR + "([/.])(\\d\\d?)\\2(\\d\\d?)(?![\\d/])");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.])(\\d\\d?)([/.-])(\\d\\d?)\\2" + YEAR);
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:t?([0-2]\\d)([0-5]\\d)(?:[0-5]\\d)?(z?))?(?![\\d-])");
  private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{9,10})(\\d{3})?(?:\\.\\d+)?\\s*");

  private WrittenDate() {}

  /** The first date in {@code text}; empty when there is none, or none that is plain. */
  public static Optional<ArticleDate> parse(String text) {
    if (text.length() > 300) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      String zone = text.substring(iso.end());
      Optional<ArticleDate> date = ArticleDate.parse(iso.group());
      return date.map(read -> withZoneWord(read, zone));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    try {
      return Optional.ofNullable(words(lower));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static ArticleDate withZoneWord(ArticleDate date, String rest) {
    LocalTime time = date.time();
    if (time == null || date.offset() != null) {
      return date;
    }
    return new ArticleDate(date.day(), time, WrittenTime.leadingZone(rest, date.day(), time));
  }

  private static @Nullable ArticleDate words(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return ArticleDate.of(instant.atOffset(ZoneOffset.UTC));
    }
    Matcher m = DAY_MONTH.matcher(text);
    if (m.find()) {
      return date(m.group(3), MonthNames.number(m.group(2)), m.group(1), text, m);
    }
    m = MONTH_DAY.matcher(text);
    if (m.find()) {
      return date(m.group(3), MonthNames.number(m.group(1)), m.group(2), text, m);
    }
    m = YEAR_FIRST.matcher(text);
    if (m.find()) {
      return date(m.group(1), Integer.parseInt(m.group(3)), m.group(4), text, m);
    }
    m = NUMBERS.matcher(text);
    if (m.find()) {
      return numbers(m, text);
    }
    m = COMPACT.matcher(text);
    if (m.find()) {
      LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
      return m.group(4) == null
          ? ArticleDate.of(day)
          : new ArticleDate(
              day,
              LocalTime.of(number(m.group(4)), number(m.group(5))),
              m.group(6).isEmpty() ? null : ZoneOffset.UTC);
    }
    return null;
  }

  private static @Nullable ArticleDate numbers(Matcher m, String text) {
    int first = number(m.group(1));
    int second = number(m.group(3));
    // Dots are written where the day comes first; with slashes only a number above 12 tells.
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return date(m.group(4), second, m.group(1), text, m);
    }
    return second > 12 ? date(m.group(4), first, m.group(3), text, m) : null;
  }

  private static ArticleDate date(String year, int month, String day, String text, Matcher m) {
    LocalDate read = LocalDate.of(number(year), month, number(day));
    String around = text.substring(0, m.start()) + " | " + text.substring(m.end());
    WrittenTime time = WrittenTime.find(around, read);
    return time == null ? ArticleDate.of(read) : new ArticleDate(read, time.time(), time.offset());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

package org.hearsay.app.cli.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearsay.grounding.When;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/** Days as a person says them: "Tue 3 Nov 2026", "week of 2 Nov 2026", "Nov 2026". */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Days() {}

  static String of(ArticleDate date) {
    LocalTime time = date.time();
    return date.day().format(DAY) + (time == null ? "" : ", " + time.format(TIME));
  }

  /** Null when the days are not known. */
  static @Nullable String of(When when) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null) {
      return to == null ? null : "before " + to.format(SHORT);
    }
    return switch (when.precision()) {
      case DAY -> to == null || to.equals(from.plusDays(1)) ? from.format(DAY) : range(from, to);
      case WEEK -> "week of " + from.format(SHORT);
      case MONTH -> from.format(MONTH);
      case YEAR -> from.format(YEAR);
      case UNKNOWN -> to == null ? "from " + from.format(SHORT) : range(from, to);
    };
  }

  private static String range(LocalDate from, LocalDate to) {
    LocalDate last = to.minusDays(1);
    return last.equals(from) ? from.format(DAY) : from.format(SHORT) + " to " + last.format(SHORT);
  }
}

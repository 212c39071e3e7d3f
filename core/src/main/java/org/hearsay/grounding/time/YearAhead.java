package org.hearsay.grounding.time;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The year that stands once, behind the second of two dates: "from 26 June to 4 August 1952",
 * "March 5-9, 1918", "the spring and summer of 1979", "November 15 to February 15, 1989".
 */
final class YearAhead {

  private YearAhead() {}

  /**
   * The year of what ends at token {@code last}, read behind the date that follows; 0 when none
   * does.
   *
   * @param month of what ends at {@code last}; null for a season
   */
  static int of(TimeContext c, int last, @Nullable Month month) {
    if (!isJoint(c.word(last + 1))) {
      return 0;
    }
    int at = last + 2;
    while (c.word(at).equals("the")
        || c.word(at).equals("from")
        || c.word(at).equals("mid")
        || c.word(at).equals("-")
        || c.word(at).equals("early")
        || c.word(at).equals("late")) {
      at++;
    }
    if (CalendarDate.day(c.word(at)) > 0) {
      at++;
    }
    Month other = Names.month(plain(c.printed(at)));
    if (other != null || SeasonName.isSeason(c.word(at))) {
      at++;
    }
    if (other != null && CalendarDate.day(c.word(at)) > 0) {
      at++;
    }
    if (at == last + 2) {
      return 0;
    }
    if (c.word(at).equals(",") || c.word(at).equals("of")) {
      at++;
    }
    int year = CalendarDate.year(c, at);
    boolean turned = month != null && other != null && month.compareTo(other) > 0;
    return year == 0 ? 0 : turned ? year - 1 : year;
  }

  private static String plain(String word) {
    return word.regionMatches(true, 0, "mid-", 0, 4) ? word.substring(4) : word;
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "-", "–", "--", "to", "and", "or", "through", "until", "till", "/" -> true;
      default -> false;
    };
  }
}

package org.hearsay.grounding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "2016-11-03", "3.11.2016", "11/23/2016". With slashes and both numbers below 13 it could be a day
 * of either of two months: not read.
 */
final class NumericDate implements TimeRule {

  private static final RuleId ID = new RuleId("time/numeric-date");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.]([12]\\d{3})");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    if (word.isEmpty() || word.length() > 10 || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    // The tokenizer parts numbers at hyphens.
    int last = i;
    if (c.word(i + 1).equals("-") && c.word(i + 3).equals("-")) {
      last = i + 4;
      word = word + "-" + c.word(i + 2) + "-" + c.word(i + 4);
      if (word.length() > 10) {
        return null;
      }
    }
    Matcher first = YEAR_FIRST.matcher(word);
    if (first.matches()) {
      return found(i, last, first.group(1), first.group(2), first.group(3));
    }
    Matcher end = YEAR_LAST.matcher(word);
    if (!end.matches()) {
      return null;
    }
    int a = Integer.parseInt(end.group(1));
    int b = Integer.parseInt(end.group(3));
    if (end.group(2).equals(".") || a > 12 || a == b) {
      return found(i, last, end.group(4), end.group(3), end.group(1));
    }
    return b > 12 ? found(i, last, end.group(4), end.group(1), end.group(3)) : null;
  }

  private static @Nullable Found found(int first, int last, String year, String month, String day) {
    try {
      return new Found(
          first,
          last,
          Days.day(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}

package org.hearsay.grounding.time;

import java.time.Month;
import java.util.Locale;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "490 BC", "April 480 B.C.", "the 470s BC", "the 4th century BC", and the first year of "499 to
 * 493 BC". Such years have a value and no days.
 */
final class BeforeChrist implements TimeRule {

  private static final RuleId ID = new RuleId("time/before-christ");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    Month month = Names.month(c.printed(i));
    if (month != null) {
      int year = digits(c.word(i + 1));
      return year > 0 && isEra(c.word(i + 2))
          ? found(i, i + 2, String.format(Locale.ROOT, "BC%04d-%02d", year, month.getValue()))
          : null;
    }
    String word = c.word(i);
    int year = digits(word);
    if (year > 0) {
      String value = String.format(Locale.ROOT, "BC%04d", year);
      if (isEra(c.word(i + 1))) {
        return found(i, i + 1, value);
      }
      boolean range = isJoint(c.word(i + 1)) && isEra(c.word(i + 3));
      int end = digits(c.word(i + 2));
      return range && end > 0 && end < year ? found(i, i, value) : null;
    }
    if (word.length() <= 5 && word.endsWith("0s") && isEra(c.word(i + 1))) {
      int decade = digits(word.substring(0, word.length() - 1));
      return decade > 0 ? found(i, i + 1, String.format(Locale.ROOT, "BC%03d", decade / 10)) : null;
    }
    if (c.word(i + 1).equals("century") && isEra(c.word(i + 2)) && word.length() <= 4) {
      int century = digits(word.replaceAll("[a-z]+$", ""));
      return century > 0
          ? found(i, i + 2, String.format(Locale.ROOT, "BC%02d", century - 1))
          : null;
    }
    return null;
  }

  private static Found found(int first, int last, String value) {
    return new Found(first, last, Days.vague(TimeType.DATE, value));
  }

  /** The number of one to four digits; else 0. */
  private static int digits(String word) {
    boolean number =
        !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(k -> k >= '0' && k <= '9');
    return number ? Integer.parseInt(word) : 0;
  }

  private static boolean isEra(String word) {
    return switch (word) {
      case "bc", "b.c.", "bce", "b.c.e.", "b.c" -> true;
      default -> false;
    };
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "-", "–", "--", "to", "and", "or" -> true;
      default -> false;
    };
  }
}

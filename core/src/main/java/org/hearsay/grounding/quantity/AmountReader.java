package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Numerals;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with their bounds: "at least 40", "3,000 to 5,000", "between two and three dozen",
 * "$3.5 million". Stateless.
 */
final class AmountReader {

  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "increase",
          "grow",
          "climb",
          "jump",
          "fall",
          "drop",
          "decrease",
          "decline",
          "cut",
          "reduce",
          "raise",
          "change",
          "go",
          "soar",
          "shrink",
          "slip",
          "up",
          "down");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final VagueNumbers vague = VagueNumbers.shared();
  private final Bounds bounds = Bounds.shared();
  private final Units units = Units.shared();

  /** The amount whose number begins at token {@code i}, or null. */
  @Nullable Amount at(Sentence s, int i) {
    Amount many = vague.at(s, i);
    if (many != null) {
      return bounds.apply(s, units.apply(s, many));
    }
    Numerals.Numeral first = Numerals.at(s, i);
    if (first == null) {
      return null;
    }
    Amount plain = Amount.exact(first.first(), first.last(), first.value());
    Amount range = range(s, first);
    Amount measured = units.apply(s, range == null ? plain : range);
    return bounds.apply(s, measured);
  }

  private @Nullable Amount range(Sentence s, Numerals.Numeral first) {
    int joint = first.last() + 1;
    if (joint + 1 >= s.size()) {
      return null;
    }
    String word = word(s, joint);
    String before = word(s, first.first() - 1);
    int secondAt = units.sign(s.token(joint + 1).text()) == null ? joint + 1 : joint + 2;
    Numerals.Numeral second = secondAt < s.size() ? Numerals.at(s, secondAt) : null;
    if (second == null) {
      return null;
    }
    BigDecimal low = scaled(s, first, second);
    BigDecimal high = second.value();
    if (low.compareTo(high) >= 0) {
      return null;
    }
    boolean joined =
        switch (word) {
          case "to" -> !isChange(s, first.first());
          case "-", "–", "—" -> low.compareTo(BigDecimal.TEN) >= 0 || isCounting(s, second.last());
          case "and" -> before.equals("between") || word(s, first.first() - 2).equals("between");
          case "or" -> high.compareTo(low.multiply(BigDecimal.valueOf(2))) <= 0;
          default -> false;
        };
    if (!joined) {
      return null;
    }
    int start =
        before.equals("between") || before.equals("from") ? first.first() - 1 : first.first();
    return Amount.range(start, second.last(), low, high);
  }

  /** "rose from 3 to 5" tells of two numbers, no range. */
  private static boolean isChange(Sentence s, int i) {
    if (!word(s, i - 1).equals("from")) {
      return false;
    }
    for (int k = Math.max(0, i - 6); k < i; k++) {
      if (CHANGES.contains(s.token(k).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "2-3 men" is a range, "2-3" a result. */
  private static boolean isCounting(Sentence s, int last) {
    return last + 1 < s.size() && s.token(last + 1).tag().equals("NNS");
  }

  /** "3 to 5 million": the first number is meant in the second's scale. */
  private static BigDecimal scaled(Sentence s, Numerals.Numeral first, Numerals.Numeral second) {
    boolean scale = second.last() > second.first() && second.value().compareTo(THOUSAND) >= 0;
    if (!scale || first.value().compareTo(THOUSAND) >= 0 || first.last() > first.first()) {
      return first.value();
    }
    BigDecimal head = Numerals.value(s.token(second.first()).text());
    return head == null || head.signum() == 0 || first.value().compareTo(head) >= 0
        ? first.value()
        : first.value().multiply(second.value().divideToIntegralValue(head));
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }
}

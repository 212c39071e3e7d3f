package org.hearsay.grounding.quantity;

import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Units of measure and of money behind a number ({@code units.tsv}), and money signs before it. */
final class Units {

  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "US$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "A$", "AUD", "C$", "CAD",
          "₹", "INR", "₽", "RUB", "HK$", "HKD");

  private static final Units SHARED = new Units();

  private final Phrases<String> phrases = Phrases.of(table(), "words", row -> row.get("unit"));

  private Units() {}

  static Units shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Units.class, "units.tsv");
  }

  /** The amount with its unit taken in; unchanged when it has none. */
  Amount apply(Sentence s, Amount amount) {
    int before = amount.first() - 1;
    String sign = before < 0 ? null : SIGNS.get(s.token(before).text());
    Amount signed = sign == null ? amount : amount.from(before).in(sign);
    int next = amount.last() + 1;
    if (next < s.size() && s.token(next).text().equals("-")) {
      next++;
    }
    boolean vague = amount.bound() == Bound.AT_LEAST && amount.best() == null;
    if (vague && next < s.size() && s.token(next).text().equals("of")) {
      next++;
    }
    Phrases.Match<String> match = next < s.size() ? phrases.at(s, next) : null;
    if (match == null || mayMeasureNoun(match.value()) && isFollowedByNoun(s, match.last())) {
      return signed;
    }
    String unit = sign == null || !match.value().equals("USD") ? match.value() : sign;
    return sign != null && !isMoney(match.value()) ? signed : signed.to(match.last()).in(unit);
  }

  @Nullable String sign(String token) {
    return SIGNS.get(token);
  }

  /** "34 barrel bombs" are bombs, "40 percent stake" and "40 dollar fine" keep their unit. */
  private boolean mayMeasureNoun(String unit) {
    return !isMoney(unit) && !unit.equals("percent");
  }

  /** Whether the next word is what the unit measures. */
  private static boolean isFollowedByNoun(Sentence s, int i) {
    return i + 1 < s.size() && s.token(i + 1).isNoun() && s.head(i) == i + 1;
  }

  private static boolean isMoney(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}

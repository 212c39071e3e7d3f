package org.hearsay.lexicon;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers: "3,000", "3.5 million", "20m", "two hundred and five", "a dozen", "half a
 * million". Ordinals and fractions are not read, and a number of more than {@value #LONGEST} digits
 * is none.
 */
public final class Numerals {

  /** How many characters a number in digits may have. */
  static final int LONGEST = 18;

  /**
   * A number found.
   *
   * @param first index of its first token in the sentence
   * @param last index of its last token, included
   * @param value what it says
   */
  public record Numeral(int first, int last, BigDecimal value) {}

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(k|m|mn|mln|b|bn|tn|tr)?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 1_000L),
          Map.entry("k", 1_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("b", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("tn", 1_000_000_000_000L),
          Map.entry("tr", 1_000_000_000_000L));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final Sentence s;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal current;
  private long lowestScale = Long.MAX_VALUE;

  private Numerals(Sentence s, int at) {
    this.s = s;
    this.at = at;
  }

  /** The number that begins at token {@code i}, as long as it goes; null when none does. */
  public static @Nullable Numeral at(Sentence s, int i) {
    Numerals reader = new Numerals(s, i);
    BigDecimal value = reader.read();
    return value == null ? null : new Numeral(i, reader.at - 1, value);
  }

  /** The value of a number printed as one word, such as "3,000" or "seven"; null for any other. */
  public static @Nullable BigDecimal value(String word) {
    Integer small = WORDS.get(word.toLowerCase(Locale.ROOT));
    return small != null ? BigDecimal.valueOf(small) : digits(word);
  }

  private @Nullable BigDecimal read() {
    String first = word(at);
    boolean half = first.equals("half") && (word(at + 1).equals("a") || word(at + 1).equals("-"));
    if (half && scale(word(at + 2)) != null) {
      BigDecimal scale = BigDecimal.valueOf(scaleOf(word(at + 2)));
      at += 3;
      return scale.divide(BigDecimal.valueOf(2));
    }
    if (first.equals("a") || first.equals("an")) {
      String next = word(at + 1);
      if (!next.equals("hundred") && !next.equals("dozen") && !isLongScale(next)) {
        return null;
      }
      at++;
      current = BigDecimal.ONE;
    } else {
      BigDecimal digits = digits(s.token(at).text());
      if (digits != null) {
        current = digits;
        at++;
        return afterDigits();
      }
    }
    int start = at;
    while (at < s.size() && take()) {
      // each pass takes one word or more
    }
    return at == start ? null : total.add(current == null ? BigDecimal.ZERO : current);
  }

  private BigDecimal afterDigits() {
    BigDecimal value = current == null ? BigDecimal.ZERO : current;
    String word = word(at);
    if (word.equals("-") && isLongScale(word(at + 1))) {
      word = word(at + 1);
      at++;
    }
    if (isLongScale(word) || word.equals("bn") || word.equals("mn") || word.equals("tn")) {
      at++;
      return value.multiply(BigDecimal.valueOf(scaleOf(word)));
    }
    if (word.equals("hundred")) {
      at++;
      return value.multiply(HUNDRED);
    }
    if (word.equals("dozen")) {
      at++;
      return value.multiply(DOZEN);
    }
    return value;
  }

  /** Takes the next word of a number in words, if it goes on. */
  private boolean take() {
    String word = word(at);
    int skip = 0;
    if ((word.equals("-") || word.equals("and")) && (current != null || total.signum() > 0)) {
      word = word(at + 1);
      skip = 1;
      boolean goesOn =
          WORDS.containsKey(word) && (word(at).equals("-") || endsRound()) || isLongScale(word);
      if (!goesOn || word(at).equals("and") && isLongScale(word)) {
        return false;
      }
    }
    Integer small = WORDS.get(word);
    Long scale = isLongScale(word) ? SCALES.get(word) : null;
    if (small != null && accepts(small)) {
      current = (current == null ? BigDecimal.ZERO : current).add(BigDecimal.valueOf(small));
    } else if (word.equals("hundred") && current != null && current.compareTo(HUNDRED) < 0) {
      current = current.multiply(HUNDRED);
    } else if (word.equals("dozen") && current != null) {
      current = current.multiply(DOZEN);
    } else if (scale != null && current != null && scale < lowestScale) {
      total = total.add(current.multiply(BigDecimal.valueOf(scale)));
      lowestScale = scale;
      current = null;
    } else {
      return false;
    }
    at += skip + 1;
    return true;
  }

  /** Whether a word below a hundred can follow: "twenty" and "five", "hundred" and "six". */
  private boolean accepts(int small) {
    if (current == null) {
      return true;
    }
    if (current.scale() > 0 || current.compareTo(BigDecimal.valueOf(100_000)) > 0) {
      return false;
    }
    int value = current.intValue();
    return value > 0
        && (value % 100 == 0 || value % 10 == 0 && value % 100 >= 20 && small > 0 && small < 10);
  }

  private boolean endsRound() {
    return current == null || current.remainder(HUNDRED).signum() == 0;
  }

  private static @Nullable BigDecimal digits(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher matcher = DIGITS.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    String suffix = matcher.group(2);
    return suffix == null ? value : value.multiply(BigDecimal.valueOf(scaleOf(suffix)));
  }

  private static boolean isLongScale(String word) {
    return word.length() > 3 && SCALES.containsKey(word);
  }

  private static @Nullable Long scale(String word) {
    return SCALES.get(word);
  }

  private static long scaleOf(String word) {
    Long scale = SCALES.get(word.toLowerCase(Locale.ROOT));
    if (scale == null) {
      throw new IllegalArgumentException("not a power of ten: " + word);
    }
    return scale;
  }

  private String word(int i) {
    return i < s.size() ? s.token(i).text().toLowerCase(Locale.ROOT) : "";
  }
}

package org.hearsay.grounding.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.Numerals;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** "every day", "each Monday", "daily", "twice a week". */
final class Repetition implements TimeRule {

  private static final RuleId ID = new RuleId("time/repetition");
  private static final Map<String, String> WORDS =
      Map.of(
          "daily",
          "P1D",
          "weekly",
          "P1W",
          "monthly",
          "P1M",
          "quarterly",
          "P1Q",
          "annually",
          "P1Y",
          "annual",
          "P1Y",
          "yearly",
          "P1Y",
          "hourly",
          "PT1H",
          "nightly",
          "XXXX-XX-XXTNI");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    String value = WORDS.get(word);
    if (value != null) {
      return c.tag(i).startsWith("NNP") ? null : set(i, i, value);
    }
    if (word.equals("every") || word.equals("each")) {
      return every(c, i);
    }
    if (word.equals("per")) {
      Granularity unit = Granularity.of(c.word(i + 1));
      return unit == null ? null : set(i, i + 1, unit.duration("1"));
    }
    if ((word.equals("once") || word.equals("twice")) && c.word(i + 1).equals("a")) {
      Granularity unit = Granularity.of(c.word(i + 2));
      return unit == null ? null : set(i, i + 2, unit.duration("1"));
    }
    return rate(c, i);
  }

  /** "every two years", "every other Saturday", "each spring", "every morning". */
  private static @Nullable Found every(TimeContext c, int i) {
    Numerals.Numeral number = i + 1 < c.size() ? Numerals.at(c.sentence(), i + 1) : null;
    if (number != null && number.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
      Granularity unit = Granularity.of(c.word(number.last() + 1));
      String count = number.value().stripTrailingZeros().toPlainString();
      return unit == null ? null : set(i, number.last() + 1, unit.duration(count));
    }
    boolean other = c.word(i + 1).equals("other") || c.word(i + 1).equals("second");
    int at = other ? i + 2 : i + 1;
    Granularity unit = Granularity.of(c.word(at));
    if (unit != null) {
      return set(i, at, unit.duration(other ? "2" : "1"));
    }
    DayOfWeek weekday = Names.weekday(c.printed(at));
    if (weekday != null) {
      return set(i, at, "XXXX-WXX-" + weekday.getValue());
    }
    Month month = Names.month(c.printed(at));
    if (month != null) {
      return set(i, at, String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
    }
    String season = SeasonName.letters(c.word(at));
    if (season != null) {
      return set(i, at, "XXXX-" + season);
    }
    String part = DayPart.of(c.word(at));
    return part == null ? null : set(i, at, "XXXX-XX-XXT" + part);
  }

  /** "three days a week", "two hours per day". */
  private static @Nullable Found rate(TimeContext c, int i) {
    Numerals.Numeral number =
        c.tag(i).equals("CD") && Granularity.of(c.word(i)) == null
            ? Numerals.at(c.sentence(), i)
            : null;
    if (number == null
        || !Granularity.isPlural(c.word(number.last() + 1))
        || !c.word(number.last() + 2).equals("a") && !c.word(number.last() + 2).equals("per")) {
      return null;
    }
    Granularity unit = Granularity.of(c.word(number.last() + 3));
    return unit == null ? null : set(i, number.last() + 3, unit.duration("1"));
  }

  private static Found set(int first, int last, String value) {
    return new Found(first, last, Days.vague(TimeType.SET, value));
  }
}

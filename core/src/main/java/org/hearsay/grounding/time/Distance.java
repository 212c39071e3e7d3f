package org.hearsay.grounding.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.lexicon.Numerals;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * "three days ago", "a year earlier", "two weeks later", "the last three months": so many units
 * from a day; and plain lengths of time: "three days", "two-year", "several hours", "for years".
 */
final class Distance implements TimeRule {

  private static final RuleId ID = new RuleId("time/distance");

  /** A number of units; the number is null when it is not told. */
  private record Length(int last, @Nullable BigDecimal count, Granularity unit) {

    String value() {
      BigDecimal number = count;
      return unit.duration(number == null ? "X" : number.stripTrailingZeros().toPlainString());
    }

    @Nullable Long whole() {
      return count == null || count.stripTrailingZeros().scale() > 0 ? null : count.longValue();
    }
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    int start = i;
    String word = c.word(i);
    boolean recent = word.equals("last") || word.equals("past") || word.equals("previous");
    boolean coming = word.equals("next") || word.equals("coming");
    if (recent || coming) {
      start = i + 1;
    }
    Length length = length(c, start);
    if (length == null) {
      return null;
    }
    if (recent || coming) {
      return window(c, i, length, recent ? -1 : 1);
    }
    String after = c.word(length.last + 1);
    return switch (after) {
      case "ago" -> moved(c, i, length.last + 1, length, -1, c.documentDay());
      case "earlier", "before" ->
          after.equals("before") && continues(c, length.last + 2)
              ? plain(c, i, length)
              : moved(c, i, length.last + 1, length, -1, c.lastNamed());
      case "later" -> moved(c, i, length.last + 1, length, 1, c.lastNamed());
      case "from" ->
          c.word(length.last + 2).equals("now")
              ? moved(c, i, length.last + 2, length, 1, c.documentDay())
              : plain(c, i, length);
      default -> plain(c, i, length);
    };
  }

  /** "two days before the vote": the day is the vote's, not the last named. */
  private static boolean continues(TimeContext c, int i) {
    return c.tag(i).startsWith("DT") || c.tag(i).startsWith("N") || c.tag(i).startsWith("PRP");
  }

  private static @Nullable Length length(TimeContext c, int i) {
    String word = c.word(i);
    if (word.equals("several") || word.equals("few") || word.equals("many")) {
      return unit(c, i + 1, null, true);
    }
    if (word.equals("a") && c.word(i + 1).equals("few")) {
      return unit(c, i + 2, null, true);
    }
    if (word.equals("a") && c.word(i + 1).equals("couple")) {
      return unit(c, c.word(i + 2).equals("of") ? i + 3 : i + 2, BigDecimal.valueOf(2), true);
    }
    if (word.equals("half") && c.word(i + 1).equals("an") && c.word(i + 2).equals("hour")) {
      return new Length(i + 2, BigDecimal.valueOf(30), Granularity.MINUTE);
    }
    Length joined = joined(c, i);
    if (joined != null) {
      return joined;
    }
    if (word.equals("a") || word.equals("an")) {
      Length one = unit(c, i + 1, BigDecimal.ONE, false);
      return one == null || isRate(c, i, one.last) ? null : one;
    }
    Numerals.Numeral numeral = i < c.size() ? Numerals.at(c.sentence(), i) : null;
    if (numeral != null && numeral.value().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      int next = numeral.last() + 1;
      if (c.word(next).equals("-")) {
        next++;
      }
      boolean half =
          c.word(next).equals("and")
              && (c.word(next + 1).equals("half")
                  || c.word(next + 1).equals("a") && c.word(next + 2).equals("half"));
      if (half) {
        int at = c.word(next + 1).equals("half") ? next + 2 : next + 3;
        return unit(c, at, numeral.value().add(new BigDecimal("0.5")), true);
      }
      return unit(c, next, numeral.value(), true);
    }
    boolean bare =
        Granularity.isPlural(word)
            && (isBareAfter(c, i) || isBareBefore(c.word(i + 1)))
            && !c.tag(i + 1).startsWith("N");
    return bare ? unit(c, i, null, true) : null;
  }

  /** "for years", "within minutes", "after weeks". */
  private static boolean isBareAfter(TimeContext c, int i) {
    return switch (c.word(i - 1)) {
      case "for", "in", "within", "after", "took", "lasted", "over" -> true;
      case "some" -> c.word(i - 2).equals("for") || c.word(i - 2).equals("waited");
      default -> false;
    };
  }

  /** "days later", "hours before the vote". */
  private static boolean isBareBefore(String word) {
    return switch (word) {
      case "ago", "later", "earlier", "before", "after" -> true;
      default -> false;
    };
  }

  /** "year-long", "daylong", "week-long". */
  private static @Nullable Length joined(TimeContext c, int i) {
    String word = c.word(i);
    if (word.length() > 7 && word.endsWith("-long")) {
      Granularity unit = Granularity.of(word.substring(0, word.length() - 5));
      return unit == null ? null : new Length(i, BigDecimal.ONE, unit);
    }
    if (c.word(i + 1).equals("-") && c.word(i + 2).equals("long")) {
      Granularity unit = Granularity.of(word);
      return unit == null || Granularity.isPlural(word)
          ? null
          : new Length(i + 2, BigDecimal.ONE, unit);
    }
    return switch (word) {
      case "daylong" -> new Length(i, BigDecimal.ONE, Granularity.DAY);
      case "weeklong" -> new Length(i, BigDecimal.ONE, Granularity.WEEK);
      case "monthlong" -> new Length(i, BigDecimal.ONE, Granularity.MONTH);
      case "yearlong" -> new Length(i, BigDecimal.ONE, Granularity.YEAR);
      default -> null;
    };
  }

  private static @Nullable Length unit(
      TimeContext c, int i, @Nullable BigDecimal count, boolean numbered) {
    Granularity unit = Granularity.of(c.word(i));
    if (unit == null || unit == Granularity.QUARTER || unit == Granularity.SECOND && !numbered) {
      return null;
    }
    boolean age =
        c.word(i + 1).equals("old") || c.word(i + 1).equals("-") && c.word(i + 2).equals("old");
    boolean possessed = c.word(i + 1).equals("of") && c.word(i + 2).equals("age");
    return age || possessed ? null : new Length(i, count, unit);
  }

  /**
   * "twice a week", "$5 a month": a rate, no length; only after some words is "a week" a length.
   */
  private static boolean isRate(TimeContext c, int i, int last) {
    return switch (c.word(last + 1)) {
      case "ago", "earlier", "later", "before", "after" -> false;
      default ->
          switch (c.word(i - 1)) {
            case "for",
                "in",
                "within",
                "over",
                "during",
                "after",
                "about",
                "nearly",
                "than",
                "least",
                "half",
                "lasted",
                "under",
                "almost" ->
                false;
            default -> true;
          };
    };
  }

  private static Found plain(TimeContext c, int first, Length length) {
    return new Found(first, length.last, Days.vague(TimeType.DURATION, length.value()));
  }

  private static Found window(TimeContext c, int first, Length length, int direction) {
    LocalDate today = c.documentDay();
    Long count = length.whole();
    LocalDate edge =
        today == null || count == null ? null : length.unit.plus(today, direction * count);
    if (today == null || edge == null) {
      return plain(c, first, length);
    }
    return new Found(
        first,
        length.last,
        direction < 0
            ? new Days(TimeType.DURATION, length.value(), edge, today.plusDays(1))
            : new Days(TimeType.DURATION, length.value(), today, edge.plusDays(1)));
  }

  private static @Nullable Found moved(
      TimeContext c, int first, int last, Length length, int direction, @Nullable LocalDate base) {
    Long count = length.whole();
    if (count == null) {
      return new Found(
          first, last, Days.vague(TimeType.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    if (base == null) {
      return new Found(first, last, Days.vague(TimeType.DATE, null));
    }
    LocalDate moved = length.unit.plus(base, direction * count);
    return moved == null ? null : new Found(first, last, length.unit.around(moved));
  }
}

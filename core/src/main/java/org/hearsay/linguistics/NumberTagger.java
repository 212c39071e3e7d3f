package org.hearsay.linguistics;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Marks sums of money, percentages, dates, times, durations, recurring times, ordinals and other
 * numbers among the words that belong to no name. It goes by word lists and tags, not by a model,
 * so it costs next to nothing. What a number or time means is for later stages to say. Not
 * thread-safe; one tagger marks one sentence.
 */
final class NumberTagger {

  private final List<String> tags;
  private final @Nullable EntityType[] types;
  private final String[] lower;

  private NumberTagger(List<Word> words, List<String> tags, @Nullable EntityType[] types) {
    this.tags = tags;
    this.types = types;
    this.lower = new String[words.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words.get(i).form().toLowerCase(Locale.ROOT);
    }
  }

  /** Fills in the types of words that have none yet. */
  static void tag(List<Word> words, List<String> tags, @Nullable EntityType[] types) {
    NumberTagger tagger = new NumberTagger(words, tags, types);
    int at = 0;
    while (at < types.length) {
      at = Math.max(at + 1, tagger.tagAt(at));
    }
  }

  /** Marks what begins at {@code at}; returns one past its last word, {@code at} for nothing. */
  private int tagAt(int at) {
    if (!isFree(at)) {
      return at;
    }
    int end = time(at);
    if (end > at) {
      return mark(at, end, EntityType.TIME);
    }
    end = date(at);
    if (end > at) {
      return mark(at, end, EntityType.DATE);
    }
    end = recurring(at);
    if (end > at) {
      return mark(at, end, EntityType.SET);
    }
    if (NumberWords.CURRENCY_SIGNS.contains(lower[at])) {
      end = amount(at + 1);
      return end > at + 1 ? mark(at, end, EntityType.MONEY) : at;
    }
    if (isOrdinal(at)) {
      return mark(at, at + 1, EntityType.ORDINAL);
    }
    end = amount(at);
    return end > at ? counted(at, end) : unitAfterArticle(at);
  }

  /** Marks a number by what is counted. */
  private int counted(int at, int end) {
    int unit = is(end, "-") ? end + 1 : end;
    if (is(end, "%") || is(end, "percent") || is(end, "pct") || is(end, "percentage")) {
      return mark(at, end + 1, EntityType.PERCENT);
    }
    if (is(end, "per") && is(end + 1, "cent")) {
      return mark(at, end + 2, EntityType.PERCENT);
    }
    if (isFree(end) && NumberWords.CURRENCIES.contains(lower[end])) {
      return mark(at, end + 1, EntityType.MONEY);
    }
    if (isFree(unit) && NumberWords.UNITS_OF_TIME.contains(lower[unit])) {
      return mark(at, unit + 1, EntityType.DURATION);
    }
    return mark(at, end, EntityType.NUMBER);
  }

  /** "a week", "several months": only where it is no other expression's part. */
  private int unitAfterArticle(int at) {
    if (NumberWords.VAGUE_COUNTS.contains(lower[at])
        && isFree(at + 1)
        && NumberWords.UNITS_OF_TIME.contains(lower[at + 1])
        && tags.get(at + 1).startsWith("NN")) {
      return mark(at, at + 2, EntityType.DURATION);
    }
    return at;
  }

  private int time(int at) {
    if (NumberWords.isClock(lower[at])) {
      int end = at + 1;
      while (isFree(end) && NumberWords.CLOCK_MARKS.contains(lower[end])) {
        end++;
      }
      return end;
    }
    if (isNumber(at) && isFree(at + 1) && NumberWords.CLOCK_MARKS.contains(lower[at + 1])) {
      return at + 2;
    }
    if (NumberWords.PARTS_OF_DAY.contains(lower[at]) && at > 0 && is(at - 1, "this")) {
      return at + 1;
    }
    return NumberWords.CLOCK_WORDS.contains(lower[at]) ? at + 1 : at;
  }

  private int date(int at) {
    String word = lower[at];
    if (NumberWords.DAYS.contains(word) || NumberWords.isNumericDate(word)) {
      return at + 1;
    }
    if (NumberWords.NEARBY.contains(word)
        && isFree(at + 1)
        && (NumberWords.CALENDAR_UNITS.contains(lower[at + 1])
            || isMonth(at + 1)
            || isDay(at + 1))) {
      return at + 2;
    }
    if (isDay(at)) {
      return at + 1;
    }
    if (isMonth(at)) {
      return year(isDayOfMonth(at + 1) ? at + 2 : at + 1);
    }
    if (isDayOfMonth(at)) {
      int month = is(at + 1, "of") ? at + 2 : at + 1;
      return isFree(month) && isMonth(month) ? year(month + 1) : years(at);
    }
    return years(at);
  }

  private int years(int at) {
    if (NumberWords.isDecade(lower[at])) {
      return at + 1;
    }
    boolean plural = at + 1 < lower.length && tags.get(at + 1).equals("NNS");
    return isNumber(at) && NumberWords.isYear(lower[at]) && !plural ? at + 1 : at;
  }

  /** Takes in a year behind a month or day, with or without a comma. */
  private int year(int end) {
    int at = is(end, ",") ? end + 1 : end;
    return isFree(at) && NumberWords.isYear(lower[at]) ? at + 1 : end;
  }

  private int recurring(int at) {
    return (is(at, "every") || is(at, "each"))
            && isFree(at + 1)
            && (NumberWords.UNITS_OF_TIME.contains(lower[at + 1])
                || NumberWords.PARTS_OF_DAY.contains(lower[at + 1])
                || isDay(at + 1))
        ? at + 2
        : at;
  }

  /** One past the number that begins at {@code at}. */
  private int amount(int at) {
    int end = at;
    while (isFree(end)
        && (isNumber(end) || (end > at && NumberWords.SCALES.contains(lower[end])))) {
      end++;
    }
    return end;
  }

  private boolean isOrdinal(int at) {
    String tag = tags.get(at);
    return NumberWords.isOrdinalFigure(lower[at])
        || (NumberWords.ORDINALS.contains(lower[at]) && (tag.equals("JJ") || tag.equals("RB")));
  }

  private boolean isNumber(int at) {
    return isFree(at) && tags.get(at).equals("CD");
  }

  private boolean isMonth(int at) {
    return isFree(at) && tags.get(at).startsWith("NNP") && NumberWords.MONTHS.contains(lower[at]);
  }

  private boolean isDay(int at) {
    return isFree(at) && tags.get(at).startsWith("NN") && NumberWords.WEEKDAYS.contains(lower[at]);
  }

  private boolean isDayOfMonth(int at) {
    return isFree(at) && NumberWords.isDayOfMonth(lower[at]);
  }

  private boolean isFree(int at) {
    return at < types.length && types[at] == null;
  }

  private boolean is(int at, String word) {
    return isFree(at) && lower[at].equals(word);
  }

  private int mark(int from, int to, EntityType type) {
    for (int i = from; i < to; i++) {
      types[i] = type;
    }
    return to;
  }
}

package org.hearsay.linguistics;

import java.util.Set;

/** The words and figures by which {@link NumberTagger} goes, all in lower case. */
final class NumberWords {

  static final Set<String> CURRENCY_SIGNS =
      Set.of("$", "£", "€", "¥", "₹", "₽", "us$", "a$", "c$", "nz$", "hk$", "rs", "rs.");

  static final Set<String> CURRENCIES =
      Set.of(
          "dollar", "dollars", "cent", "cents", "pound", "pounds", "pence", "euro", "euros", "yen",
          "yuan", "ruble", "rubles", "rouble", "roubles", "rupee", "rupees", "peso", "pesos",
          "franc", "francs", "lira", "riyals", "dinars", "shekels", "krona", "kroner", "bucks");

  static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "bn", "tn", "dozen");

  static final Set<String> UNITS_OF_TIME =
      Set.of(
          "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "weekends",
          "fortnight",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "centuries");

  static final Set<String> VAGUE_COUNTS = Set.of("several", "few", "couple", "a", "an", "many");

  static final Set<String> NEARBY =
      Set.of("last", "next", "this", "past", "coming", "previous", "following", "late", "early");

  static final Set<String> CALENDAR_UNITS =
      Set.of(
          "week", "weekend", "month", "quarter", "year", "decade", "century", "spring", "summer",
          "autumn", "fall", "winter");

  static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow");

  static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon.",
          "tue.",
          "tues.",
          "wed.",
          "thu.",
          "thurs.",
          "fri.",
          "sat.",
          "sun.",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays");

  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "jan",
          "feb",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec");

  static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "midday");

  static final Set<String> CLOCK_WORDS = Set.of("noon", "midnight", "tonight", "midday");

  static final Set<String> CLOCK_MARKS =
      Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "bst");

  static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "hundredth",
          "thousandth");

  private NumberWords() {}

  /** A time of day in figures: {@code 10:30}, {@code 10.30am}, {@code 7pm}. */
  static boolean isClock(String word) {
    int digits = digits(word, 0);
    if (digits == 0 || digits > 2) {
      return false;
    }
    int at = digits;
    boolean minutes = false;
    if (at < word.length() && (word.charAt(at) == ':' || word.charAt(at) == '.')) {
      minutes = digits(word, at + 1) == 2;
      if (!minutes) {
        return false;
      }
      minutes = word.charAt(at) == ':';
      at += 3;
    }
    String rest = word.substring(at);
    return rest.isEmpty() ? minutes : rest.equals("am") || rest.equals("pm");
  }

  /** A day in figures: {@code 3/11/2016}, {@code 2016-11-03}, {@code 3.11.2016}. */
  static boolean isNumericDate(String word) {
    int first = digits(word, 0);
    if ((first != 1 && first != 2 && first != 4) || first >= word.length()) {
      return false;
    }
    char mark = word.charAt(first);
    int second = digits(word, first + 1);
    int third = first + 1 + second;
    if ("/-.".indexOf(mark) < 0 || second < 1 || second > 2 || third >= word.length()) {
      return false;
    }
    int last = digits(word, third + 1);
    return word.charAt(third) == mark
        && third + 1 + last == word.length()
        && (first == 4 ? last == 1 || last == 2 : last == 2 || last == 4);
  }

  /** {@code 1} to {@code 31}, also as {@code 3rd}. */
  static boolean isDayOfMonth(String word) {
    int digits = digits(word, 0);
    if (digits == 0 || digits > 2 || (digits < word.length() && !isOrdinalFigure(word))) {
      return false;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    return day >= 1 && day <= 31;
  }

  /** {@code 1800} to {@code 2099}. */
  static boolean isYear(String word) {
    return word.length() == 4
        && digits(word, 0) == 4
        && (word.startsWith("18") || word.startsWith("19") || word.startsWith("20"));
  }

  /** {@code 1990s}, {@code 90s}. */
  static boolean isDecade(String word) {
    int digits = digits(word, 0);
    return (digits == 4 || digits == 2) && word.length() == digits + 1 && word.endsWith("0s");
  }

  /** {@code 21st}, {@code 3rd}. */
  static boolean isOrdinalFigure(String word) {
    int digits = digits(word, 0);
    if (digits == 0 || word.length() != digits + 2) {
      return false;
    }
    String ending = word.substring(digits);
    return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
  }

  /** How many ASCII digits stand at {@code from}. */
  private static int digits(String word, int from) {
    int at = from;
    while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      at++;
    }
    return Math.max(0, at - from);
  }
}

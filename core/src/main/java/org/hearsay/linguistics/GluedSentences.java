package org.hearsay.linguistics;

import java.util.Locale;
import java.util.Set;

/**
 * Sentences with no space between them, as pages leave them whose line breaks were lost: {@code the
 * scene.Police said}. A full stop there looks to a tokenizer like that of a web address.
 */
final class GluedSentences {

  /** Ends of web addresses, which are written with a capital now and then. */
  private static final Set<String> DOMAINS =
      Set.of(
          "ai", "biz", "co", "com", "edu", "eu", "gov", "info", "io", "js", "net", "news", "org",
          "tv", "uk", "us");

  private GluedSentences() {}

  /**
   * Where the first sentence in an unbroken run ends that another follows at once.
   *
   * @param start of the run, without white space
   * @param end of the run
   * @return one past the full stop and the closing quotation mark behind it, or 0
   */
  static int firstBreak(String text, int start, int end) {
    for (int i = start + 2; i < end - 2; i++) {
      char mark = text.charAt(i);
      if (mark == '/' || mark == '@' || mark == '\\' || mark == '_') {
        return 0;
      }
      if ((mark == '.' || mark == '!' || mark == '?') && endsWord(text, start, i)) {
        int next = i + 1;
        if (isClosing(text.charAt(next))) {
          next++;
        }
        if (startsSentence(text, next, end)) {
          return next;
        }
      }
    }
    return 0;
  }

  /** A word of two small letters at least, or "a.m" and "p.m". */
  private static boolean endsWord(String text, int start, int at) {
    char last = text.charAt(at - 1);
    char before = text.charAt(at - 2);
    if (Character.isLowerCase(last) && Character.isLowerCase(before)) {
      return true;
    }
    return last == 'm'
        && before == '.'
        && at - 3 >= start
        && "ap".indexOf(text.charAt(at - 3)) >= 0
        && (at - 4 < start || !Character.isLetter(text.charAt(at - 4)));
  }

  /** A capital and a small letter, after an opening quotation mark if any; no web address's end. */
  private static boolean startsSentence(String text, int at, int end) {
    int first = at < end && isOpening(text.charAt(at)) ? at + 1 : at;
    if (first + 1 >= end
        || !Character.isUpperCase(text.charAt(first))
        || !Character.isLowerCase(text.charAt(first + 1))) {
      return false;
    }
    int last = first;
    while (last < end && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return !DOMAINS.contains(text.substring(first, last).toLowerCase(Locale.ROOT));
  }

  private static boolean isClosing(char mark) {
    return mark == '”' || mark == '’' || mark == ')';
  }

  private static boolean isOpening(char mark) {
    return mark == '“' || mark == '‘' || mark == '"' || mark == '(';
  }
}

package org.hearsay.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts a text into paragraphs. A line break ends a paragraph, whether or not a blank line follows:
 * most news texts have one paragraph a line, and a headline or a caption without a full stop must
 * not run into the next sentence. The exception is a line break that only keeps lines short: a text
 * wrapped at a column, as in mails and agency copy.
 */
final class Paragraphs {

  /** Lines shorter than this are not wrapped for their length. */
  private static final int SHORTEST_WRAPPED = 40;

  /** How many single line breaks it takes to judge a text by their share. */
  private static final int ENOUGH_BREAKS = 4;

  private final String text;
  private final List<Span> lines;
  private final boolean wrapped;
  private final int width;

  private Paragraphs(String text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
    int single = 0;
    int lowerCase = 0;
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      lengths[i] = lines.get(i).length();
      if (i > 0 && isSingleBreak(i)) {
        single++;
        lowerCase += startsLowerCase(lines.get(i)) ? 1 : 0;
      }
    }
    Arrays.sort(lengths);
    // Not the longest: a web address may stick out.
    this.width = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    // In running English about two words in three begin in lower case; of paragraphs, none does.
    this.wrapped = single >= ENOUGH_BREAKS && lowerCase * 5 >= single * 2;
  }

  /**
   * The paragraphs of a part of {@code text}, in order, without the blanks around them; empty when
   * the part is blank. Line ends are {@code \n}, {@code \r\n}, {@code \r}, form feed, next line,
   * and the line and paragraph separators.
   */
  static List<Span> of(String text, Span part) {
    List<Span> lines = lines(text, part);
    Paragraphs paragraphs = new Paragraphs(text, lines);
    List<Span> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || paragraphs.ends(i)) {
        found.add(new Span(lines.get(first).start(), lines.get(i - 1).end()));
        first = i;
      }
    }
    return found;
  }

  private static List<Span> lines(String text, Span part) {
    List<Span> lines = new ArrayList<>();
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      if (i == part.end() || isLineEnd(text.charAt(i))) {
        int from = start;
        int to = i;
        while (from < to && isBlank(text.charAt(from))) {
          from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          lines.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Whether the paragraph ends before line {@code i}. */
  private boolean ends(int i) {
    if (!isSingleBreak(i)) {
      return true;
    }
    Span line = lines.get(i - 1);
    Span next = lines.get(i);
    if (wrapped) {
      return isIndented(next) || line.length() + 1 + firstWord(next) <= width;
    }
    return line.length() < SHORTEST_WRAPPED || isEnded(line) || !startsLowerCase(next);
  }

  /** Whether line {@code i} follows the one before it without a blank line. */
  private boolean isSingleBreak(int i) {
    int breaks = 0;
    for (int at = lines.get(i - 1).end(); at < lines.get(i).start(); at++) {
      char c = text.charAt(at);
      if (isLineEnd(c) && !(c == '\n' && text.charAt(at - 1) == '\r')) {
        breaks++;
      }
    }
    return breaks == 1;
  }

  private boolean startsLowerCase(Span line) {
    return Character.isLowerCase(text.codePointAt(line.start()));
  }

  /** Whether the line's blank beginning is more than one stray space. */
  private boolean isIndented(Span line) {
    int start = line.start();
    return start >= 2
        && (text.charAt(start - 1) == '\t'
            || (isBlank(text.charAt(start - 1))
                && isBlank(text.charAt(start - 2))
                && !isLineEnd(text.charAt(start - 1))
                && !isLineEnd(text.charAt(start - 2))));
  }

  private boolean isEnded(Span line) {
    return ".!?:…\"”’".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && !isBlank(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }
}

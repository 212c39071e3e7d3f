package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text, outermost only, in order. Double marks (straight, curly, doubled single
 * ones) always quote; single marks quote where they cannot be apostrophes. A quotation ends at its
 * closing mark or with its paragraph; one that is left open at the paragraph's end goes on in the
 * next paragraph where that opens with a mark as well, as books and papers print it.
 */
public final class Quotations {

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  static Quotations of(String text) {
    List<Quotation> found = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = text.indexOf('\n', paragraph);
      end = end < 0 ? text.length() : end;
      scan(text, paragraph, end, found);
      paragraph = end + 1;
    }
    return new Quotations(found);
  }

  private static void scan(String text, int from, int to, List<Quotation> found) {
    int at = from;
    while (at < to) {
      int width = openingWidth(text, at, from, to);
      if (width == 0) {
        at++;
        continue;
      }
      int close = closing(text, at, width, to);
      if (close < 0) {
        // Left open to the paragraph's end: only a double mark carries over; a stray one is
        // dropped.
        if (isDouble(text, at) && hasWords(text, at + width, to)) {
          found.add(new Quotation(new Span(at, to), new Span(at + width, to), true));
        }
        return;
      }
      int closeWidth = closingWidth(text, at);
      if (hasWords(text, at + width, close)) {
        found.add(
            new Quotation(new Span(at, close + closeWidth), new Span(at + width, close), false));
      }
      at = close + closeWidth;
    }
  }

  private static boolean isDouble(String text, int at) {
    char c = text.charAt(at);
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\'' || c == '`';
  }

  /** How many code units open a quotation at {@code at}; 0 when none does. */
  private static int openingWidth(String text, int at, int from, int to) {
    char c = text.charAt(at);
    boolean wordBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean spaceAfter = at + 1 >= to || Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '\u201c', '\u00ab' -> 1;
      case '"' -> wordBefore || spaceAfter ? 0 : 1;
      case '\'' ->
          at + 1 < to && text.charAt(at + 1) == '\''
              ? (wordBefore ? 0 : 2)
              : singleOpens(text, at, from, to);
      case '`' -> at + 1 < to && text.charAt(at + 1) == '`' ? 2 : 0;
      case '\u2018' -> singleOpens(text, at, from, to);
      default -> 0;
    };
  }

  /** A single mark opens after space or a bracket, before a letter, when one closes it in time. */
  private static int singleOpens(String text, int at, int from, int to) {
    boolean free = at == from || " \t([-\u2013\u2014:".indexOf(text.charAt(at - 1)) >= 0;
    if (!free || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return 0;
    }
    return closing(text, at, 1, Math.min(to, at + 400)) > 0 ? 1 : 0;
  }

  private static int closing(String text, int open, int width, int to) {
    char c = text.charAt(open);
    for (int i = open + width; i < to; i++) {
      char d = text.charAt(i);
      boolean closes =
          switch (c) {
            case '\u201c' -> d == '\u201d' || (d == '"' && closesHere(text, i, to));
            case '\u00ab' -> d == '\u00bb';
            case '"' -> (d == '"' || d == '\u201d') && closesHere(text, i, to);
            case '`' -> d == '\'' && i + 1 < to && text.charAt(i + 1) == '\'';
            case '\'' ->
                width == 2
                    ? d == '\'' && i + 1 < to && text.charAt(i + 1) == '\''
                    : d == '\'' && singleCloses(text, i, to);
            case '\u2018' -> d == '\u2019' && singleCloses(text, i, to);
            default -> false;
          };
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closesHere(String text, int i, int to) {
    return i + 1 >= to
        || !Character.isLetterOrDigit(text.charAt(i + 1))
        || isPunctuation(text.charAt(i - 1));
  }

  private static boolean singleCloses(String text, int i, int to) {
    boolean after = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
    // "workers' rights" and "the '90s": an s before and a word after is a possessive.
    boolean possessive =
        text.charAt(i - 1) == 's'
            && i + 2 < to
            && text.charAt(i + 1) == ' '
            && Character.isLowerCase(text.charAt(i + 2))
            && text.indexOf(text.charAt(i), i + 1) > 0;
    return after && !possessive;
  }

  private static boolean isPunctuation(char c) {
    return ".,!?;:\u2026\u2014-".indexOf(c) >= 0;
  }

  private static int closingWidth(String text, int open) {
    boolean pair =
        text.charAt(open) == '`' || (text.charAt(open) == '\'' && text.charAt(open + 1) == '\'');
    return pair ? 2 : 1;
  }

  private static boolean hasWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public List<Quotation> all() {
    return all;
  }

  /** The quotation that holds {@code offset} between its marks or on them; null when none does. */
  public @Nullable Quotation at(int offset) {
    int i = firstEndingAfter(offset);
    boolean holds = i < all.size() && all.get(i).span().contains(offset);
    return holds ? all.get(i) : null;
  }

  /** Quotations do not overlap, so their ends are in order as well. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quotations that share a code unit with {@code span}, in order. */
  public List<Quotation> overlapping(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < all.size(); i++) {
      Quotation quotation = all.get(i);
      if (quotation.span().start() >= span.end()) {
        break;
      }
      if (quotation.span().overlaps(span)) {
        found.add(quotation);
      }
    }
    return found;
  }
}

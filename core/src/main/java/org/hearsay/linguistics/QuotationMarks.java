package org.hearsay.linguistics;

import java.util.List;

/**
 * Tells the marks that close what is before them from those that open what is behind them. The
 * curly ones say it themselves; a straight one closes when it stands against the word before it and
 * not against the next, and where it stands against both or neither, when one is open. Immutable;
 * thread-safe.
 */
final class QuotationMarks {

  private enum Side {
    NONE,
    OPENS,
    CLOSES
  }

  private final Side[] sides;

  QuotationMarks(String text, List<Word> words) {
    this.sides = new Side[words.size()];
    boolean open = false;
    for (int i = 0; i < sides.length; i++) {
      String form = words.get(i).form();
      sides[i] =
          switch (form) {
            case "”", "’", "’”", "”’", "»", ")", "]", "}" -> Side.CLOSES;
            case "“", "‘", "“‘", "‘“", "``", "`", "«", "„", "(", "[", "{" -> Side.OPENS;
            case "\"", "'", "''", "\u00B4" -> straight(text, words, i, open);
            default -> Side.NONE;
          };
      if (form.equals("\"") || form.equals("''")) {
        open = sides[i] == Side.OPENS;
      }
    }
  }

  private static Side straight(String text, List<Word> words, int i, boolean open) {
    Word mark = words.get(i);
    boolean before = i > 0 && words.get(i - 1).end() == mark.start();
    boolean behind = i + 1 < words.size() && words.get(i + 1).start() == mark.end();
    if (before && behind) {
      // he left."She: after a stop it closes; ("so: after a bracket it opens
      char last = text.charAt(mark.start() - 1);
      if ("([{-–—/".indexOf(last) >= 0) {
        return Side.OPENS;
      }
      return ".!?,…".indexOf(last) >= 0 || open ? Side.CLOSES : Side.OPENS;
    }
    if (before != behind) {
      return before ? Side.CLOSES : Side.OPENS;
    }
    return open ? Side.CLOSES : Side.OPENS;
  }

  boolean closes(int i) {
    return sides[i] == Side.CLOSES;
  }

  boolean opens(int i) {
    return sides[i] == Side.OPENS;
  }
}

package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks styled text into lines at spaces, by display width. A word longer than a line is broken
 * where the line ends.
 */
final class Wrapping {

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private Line.Builder line = new Line.Builder();
  private int column;

  /** The word being gathered: it may be of several styles. */
  private final List<Run> word = new ArrayList<>();

  private int wordWidth;
  private Style pendingSpace = Style.PLAIN;
  private boolean spaceBefore;

  private Wrapping(int width) {
    this.width = width;
  }

  /**
   * Breaks one paragraph.
   *
   * @param runs the paragraph
   * @param width columns, at least 2 so that a wide character fits
   * @return at least one line, none wider than {@code width}
   */
  static List<Line> wrap(List<Run> runs, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("nothing fits into " + width + " columns");
    }
    Wrapping wrapping = new Wrapping(width);
    for (Run run : runs) {
      wrapping.add(run);
    }
    wrapping.placeWord();
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(Run run) {
    String text = run.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          Run piece = new Run(text.substring(start, i), run.style());
          word.add(piece);
          wordWidth += piece.width();
        }
        if (i < text.length()) {
          placeWord();
          spaceBefore = true;
          pendingSpace = run.style();
        }
        start = i + 1;
      }
    }
  }

  private void placeWord() {
    if (word.isEmpty()) {
      return;
    }
    boolean space = spaceBefore && column > 0;
    if (column > 0 && column + (space ? 1 : 0) + wordWidth > width) {
      endLine();
      space = false;
    }
    if (space) {
      line.add(" ", pendingSpace);
      column++;
    }
    for (Run piece : word) {
      place(piece);
    }
    word.clear();
    wordWidth = 0;
    spaceBefore = false;
  }

  private void place(Run piece) {
    String text = piece.text();
    int start = 0;
    int end = DisplayWidth.fitting(text, start, width - column);
    while (end < text.length()) {
      line.add(text.substring(start, end), piece.style());
      endLine();
      start = end;
      end = DisplayWidth.fitting(text, start, width);
    }
    String rest = text.substring(start);
    line.add(rest, piece.style());
    column += DisplayWidth.of(rest);
  }

  private void endLine() {
    lines.add(line.line());
    line = new Line.Builder();
    column = 0;
  }
}

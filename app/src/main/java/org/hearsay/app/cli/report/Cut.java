package org.hearsay.app.cli.report;

import java.util.List;

/** Cuts a line to a width, by display columns. */
final class Cut {

  private Cut() {}

  /**
   * The beginning of {@code line}.
   *
   * @param more whether words follow the line, so that the ellipsis is due though the line fits
   * @return the line, with {@code ellipsis} at its end where something was left out
   */
  static Line to(Line line, int width, String ellipsis, boolean more) {
    if (!more && line.width() <= width) {
      return line;
    }
    int room = width - DisplayWidth.of(ellipsis);
    Line.Builder out = new Line.Builder();
    for (Run run : line.runs()) {
      int fits = DisplayWidth.fitting(run.text(), 0, room);
      out.add(run.text().substring(0, fits), run.style());
      room -= DisplayWidth.of(run.text().substring(0, fits));
      if (fits < run.text().length()) {
        break;
      }
    }
    return out.add(ellipsis, Style.QUIET).line();
  }

  /** The end of {@code text}, which of a path says most, with {@code ellipsis} before it. */
  static String toEnd(String text, int width, String ellipsis) {
    int start = 0;
    int room = DisplayWidth.of(text);
    if (room <= width) {
      return text;
    }
    room += DisplayWidth.of(ellipsis);
    while (room > width) {
      int codePoint = text.codePointAt(start);
      room -= DisplayWidth.of(codePoint);
      start += Character.charCount(codePoint);
    }
    return ellipsis + text.substring(start);
  }

  static String to(String text, int width, String ellipsis) {
    return to(new Line(List.of(new Run(text, Style.PLAIN))), width, ellipsis, false).plain();
  }
}

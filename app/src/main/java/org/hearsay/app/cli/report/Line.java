package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of styled text.
 *
 * @param runs from left to right
 */
public record Line(List<Run> runs) {

  static final Line EMPTY = new Line(List.of());

  private static final String ESCAPE = "\u001b[";

  public Line {
    runs = List.copyOf(runs);
  }

  /** How many terminal columns it takes. */
  public int width() {
    int width = 0;
    for (Run run : runs) {
      width += run.width();
    }
    return width;
  }

  /** Its words alone. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text()));
    return out.toString();
  }

  /** Its words with the terminal's codes for their styles. */
  public String coloured() {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      String code = run.style().code();
      if (code.isEmpty() || run.text().isEmpty()) {
        out.append(run.text());
      } else {
        out.append(ESCAPE).append(code).append('m').append(run.text()).append(ESCAPE).append("0m");
      }
    }
    return out.toString();
  }

  /** Puts a line together. */
  static final class Builder {
    private final List<Run> runs = new ArrayList<>();

    Builder add(String text, Style style) {
      if (!text.isEmpty()) {
        runs.add(new Run(text, style));
      }
      return this;
    }

    Builder add(String text) {
      return add(text, Style.PLAIN);
    }

    /** Adds {@code text}, after {@code separator} unless it is the first of the line. */
    Builder item(String separator, String text, Style style) {
      if (!runs.isEmpty()) {
        add(separator, Style.QUIET);
      }
      return add(text, style);
    }

    Builder addAll(List<Run> more) {
      runs.addAll(more);
      return this;
    }

    boolean isEmpty() {
      return runs.isEmpty();
    }

    List<Run> runs() {
      return List.copyOf(runs);
    }

    Line line() {
      return new Line(runs);
    }
  }
}

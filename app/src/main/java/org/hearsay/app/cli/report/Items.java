package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Short facts in a row, parted by a separator. A fact that does not fit on the line begins the next
 * one; only a fact longer than a line is broken.
 */
final class Items {

  private final String separator;
  private final List<List<Run>> items = new ArrayList<>();

  Items(String separator) {
    this.separator = separator;
  }

  Items add(String text, Style style) {
    return add(List.of(new Run(text, style)));
  }

  Items add(List<Run> item) {
    items.add(item);
    return this;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  List<Line> lines(int width) {
    List<Line> lines = new ArrayList<>();
    Line current = Line.EMPTY;
    for (List<Run> item : items) {
      Line.Builder longer = new Line.Builder().addAll(current.runs());
      longer.item(separator, "", Style.PLAIN).addAll(item);
      if (longer.line().width() <= width) {
        current = longer.line();
        continue;
      }
      if (!current.runs().isEmpty()) {
        lines.add(current);
      }
      List<Line> wrapped = Wrapping.wrap(item, width);
      lines.addAll(wrapped.subList(0, wrapped.size() - 1));
      current = wrapped.get(wrapped.size() - 1);
    }
    if (!current.runs().isEmpty()) {
      lines.add(current);
    }
    return lines;
  }
}

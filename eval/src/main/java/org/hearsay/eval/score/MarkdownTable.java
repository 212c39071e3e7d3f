package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A table of RESULTS.md: the first column names the row, the others hold figures. */
public final class MarkdownTable {

  private static final String NONE = "-";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public MarkdownTable(String... header) {
    this(List.of(header));
  }

  public MarkdownTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  public MarkdownTable row(String... cells) {
    return row(List.of(cells));
  }

  /**
   * A row of cells in the order of the columns.
   *
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  public MarkdownTable row(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + header);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** A row whose cells are looked up by column; a column without a cell stays open. */
  public MarkdownTable row(String name, Map<String, String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    for (String column : header.subList(1, header.size())) {
      row.add(cells.getOrDefault(column, NONE));
    }
    for (String column : cells.keySet()) {
      if (!header.contains(column)) {
        throw new IllegalArgumentException("no column " + column + " in " + header);
      }
    }
    return row(row);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    line(out, header);
    line(out, Collections.nCopies(header.size(), "---"));
    rows.forEach(row -> line(out, row));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

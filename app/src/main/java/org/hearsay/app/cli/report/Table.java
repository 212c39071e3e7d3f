package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in aligned columns. All columns but the last have the width of their widest cell, up to a
 * bound; the last takes what is left, on at most two lines.
 */
public final class Table {

  /**
   * A column.
   *
   * @param heading one word
   * @param widest columns it takes at most; ignored for the last
   * @param toTheRight whether its cells are flush right, as numbers are
   */
  public record Column(String heading, int widest, boolean toTheRight) {}

  /**
   * A cell.
   *
   * @param text foreign text is fine
   * @param style how it is shown
   */
  public record Cell(String text, Style style) {}

  private record Row(List<Cell> cells, @Nullable String below) {}

  private static final String GAP = "  ";
  private static final int LAST_LINES = 2;

  /** The last column is not squeezed below this while another can give way. */
  private static final int LAST_LEAST = 16;

  /** No column is squeezed below this. */
  private static final int LEAST = 4;

  private final List<Column> columns;
  private final Page page;
  private final SafeText safe;
  private final Glyphs glyphs;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param columns at least one
   */
  public Table(List<Column> columns, Page page) {
    this.columns = List.copyOf(columns);
    this.page = page;
    this.safe = new SafeText(page.charset());
    this.glyphs = Glyphs.in(safe);
  }

  /** What stands between a source and the one it cites. */
  public String arrow() {
    return glyphs.arrow();
  }

  /**
   * Adds a row.
   *
   * @param cells one a column
   * @param below what stands under the row, indented; null for nothing
   */
  public void add(List<Cell> cells, @Nullable String below) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
    }
    List<Cell> clean = new ArrayList<>();
    for (Cell cell : cells) {
      clean.add(new Cell(safe.clean(cell.text()), cell.style()));
    }
    rows.add(new Row(clean, below == null ? null : safe.clean(below)));
  }

  /** The headings and the rows, none wider than the page. */
  public List<Line> lines() {
    int[] widths = widths();
    List<Cell> headings = new ArrayList<>();
    for (Column column : columns) {
      headings.add(new Cell(column.heading(), Style.QUIET));
    }
    List<Line> lines = new ArrayList<>(row(headings, widths));
    for (Row row : rows) {
      lines.addAll(row(row.cells(), widths));
      if (row.below() != null) {
        int room = page.width() - GAP.length();
        for (Line line : Wrapping.wrap(List.of(new Run(row.below(), Style.QUIET)), room)) {
          lines.add(new Line.Builder().add(GAP).addAll(line.runs()).line());
        }
      }
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    int last = columns.size() - 1;
    int left = page.width();
    for (int c = 0; c < last; c++) {
      widths[c] = DisplayWidth.of(columns.get(c).heading());
      for (Row row : rows) {
        int needed = DisplayWidth.of(row.cells().get(c).text());
        widths[c] = Math.max(widths[c], Math.min(needed, columns.get(c).widest()));
      }
      left -= widths[c] + GAP.length();
    }
    while (left < LAST_LEAST && narrow(widths, last)) {
      left++;
    }
    widths[last] = left;
    return widths;
  }

  /** Takes a column from the widest of the first {@code count}; false when none can be spared. */
  private static boolean narrow(int[] widths, int count) {
    int widest = 0;
    for (int c = 1; c < count; c++) {
      widest = widths[c] > widths[widest] ? c : widest;
    }
    if (count == 0 || widths[widest] <= LEAST) {
      return false;
    }
    widths[widest]--;
    return true;
  }

  private List<Line> row(List<Cell> cells, int[] widths) {
    int last = cells.size() - 1;
    Line.Builder start = new Line.Builder();
    int indent = 0;
    for (int c = 0; c < last; c++) {
      String text = Cut.to(cells.get(c).text(), widths[c], glyphs.ellipsis());
      String fill = " ".repeat(widths[c] - DisplayWidth.of(text));
      boolean right = columns.get(c).toTheRight();
      start.add(right ? fill : "").add(text, cells.get(c).style()).add(right ? "" : fill).add(GAP);
      indent += widths[c] + GAP.length();
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : lastCell(cells.get(last), widths[last])) {
      Line.Builder whole = lines.isEmpty() ? start : new Line.Builder().add(" ".repeat(indent));
      lines.add(whole.addAll(line.runs()).line());
    }
    return lines;
  }

  private List<Line> lastCell(Cell cell, int width) {
    List<Line> wrapped = Wrapping.wrap(List.of(new Run(cell.text(), cell.style())), width);
    if (wrapped.size() <= LAST_LINES) {
      return wrapped;
    }
    List<Line> kept = new ArrayList<>(wrapped.subList(0, LAST_LINES - 1));
    kept.add(Cut.to(wrapped.get(LAST_LINES - 1), width, glyphs.ellipsis(), true));
    return kept;
  }
}

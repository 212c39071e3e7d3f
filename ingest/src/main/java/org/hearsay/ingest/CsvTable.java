package org.hearsay.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.CharsetDetector;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.Ingested.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * A table: comma, semicolon or tab between its columns, the columns' names in the first row, one
 * article in each further row (RFC 4180, and what spreadsheets make of it). Rows are handed on one
 * at a time.
 */
final class CsvTable {

  private final JsonArticle articles;
  private final IngestOptions options;

  CsvTable(ArticleCheck check, IngestOptions options) {
    this.articles = new JsonArticle(check);
    this.options = options;
  }

  void takeIn(BufferedInputStream in, String name, Intake intake) throws IOException {
    long done = intake.doneIn(name);
    if (done == Intake.ALL) {
      return;
    }
    byte[] head = head(in);
    Charset charset = charset(head);
    in.skipNBytes(ByteOrderMark.markLength(head));
    Reader reader = new InputStreamReader(in, charset);
    long number = 0;
    try (CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator(new String(head, charset)))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize((int) Math.min(options.maxBytes(), Integer.MAX_VALUE / 4))
                .ofCsvRecord(reader);
        CloseableIterator<CsvRecord> rows = csv.iterator()) {
      Columns columns =
          rows.hasNext() ? Columns.of(rows.next().getFields(), options.columns()) : null;
      if (columns == null || !columns.holdText()) {
        intake.skip(noText(name, columns), new Mark(name, 0, 0));
        return;
      }
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        number++;
        if (number > done) {
          take(row, number, columns, name, intake);
        }
      }
    } catch (CsvParseException | UncheckedIOException bad) {
      String message = "%s, after row %d: %s".formatted(name, number, why(bad));
      intake.skip(
          new Skipped(name, FindingCode.BAD_ROW.finding(message)), new Mark(name, number + 1, 0));
    }
  }

  private void take(CsvRecord row, long number, Columns columns, String name, Intake intake) {
    Mark mark = new Mark(name, number, 0);
    String place = name + ", row " + number;
    List<String> cells = row.getFields();
    if (cells.size() != columns.count()) {
      String message =
          "%s: %d columns, where the first row names %d"
              .formatted(place, cells.size(), columns.count());
      intake.skip(new Skipped(name + "#" + number, FindingCode.BAD_ROW.finding(message)), mark);
      return;
    }
    long size = 0;
    for (String cell : cells) {
      size += 2L * cell.length();
    }
    intake.take(
        name + "#" + number,
        size,
        mark,
        () -> articles.read(columns.fields(cells), name, number, place));
  }

  private static String why(RuntimeException bad) {
    Throwable cause = bad.getCause() == null ? bad : bad.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static Skipped noText(String name, @Nullable Columns columns) {
    String message =
        name
            + (columns == null
                ? ": a table without rows"
                : ": no column for text or title among "
                    + String.join(", ", columns.names())
                    + "; --columns text=NAME names it");
    return new Skipped(name, FindingCode.NO_TEXT_COLUMN.finding(message));
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(Content.HEAD_BYTES + 1);
    byte[] head = in.readNBytes(Content.HEAD_BYTES);
    in.reset();
    return head;
  }

  /** A mark's encoding, UTF-8 where the head is valid in it, else the likeliest. */
  private static Charset charset(byte[] head) {
    Charset wide = ByteOrderMark.wideCharset(head);
    if (wide != null) {
      return wide;
    }
    LossyDecoding utf8 = LossyDecoding.of(head, StandardCharsets.UTF_8);
    if (utf8.lost() == 0 || utf8.isCutAtTheEnd(head.length)) {
      return StandardCharsets.UTF_8;
    }
    Charset found = TextDecoder.charset(new CharsetDetector().setText(head).detect().getName());
    return found == null ? StandardCharsets.UTF_8 : found;
  }

  /** The one of comma, semicolon and tab that the first line has most of, outside quotes. */
  private static char separator(String head) {
    int[] counts = new int[3];
    String candidates = ",;\t";
    boolean quoted = false;
    for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n'); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      int which = candidates.indexOf(c);
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return candidates.charAt(most);
  }

  /**
   * Which column holds which field.
   *
   * @param names of the columns, as printed
   * @param fields field to column, 0-based
   */
  record Columns(List<String> names, Map<String, Integer> fields) {

    int count() {
      return names.size();
    }

    boolean holdText() {
      return fields.containsKey("text") || fields.containsKey("title");
    }

    ObjectNode fields(List<String> cells) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      fields.forEach((field, column) -> node.put(field, cells.get(column)));
      return node;
    }

    static Columns of(List<String> names, Map<String, String> given) {
      return new Columns(List.copyOf(names), ColumnNames.fields(names, given));
    }
  }
}

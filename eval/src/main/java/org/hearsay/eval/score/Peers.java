package org.hearsay.eval.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What other programs reach on the same data, from the resources {@code peers/NAME.csv}: the first
 * line names the columns, the first column the program. {@code eval/README.md} says where each
 * figure was taken from.
 */
public final class Peers {

  private Peers() {}

  /**
   * Our row above theirs.
   *
   * @param name of the resource, such as {@code times}
   * @param ours cells by column
   */
  public static String table(String name, Map<String, String> ours) throws IOException {
    List<CsvRecord> records = read(name);
    MarkdownTable table = new MarkdownTable(records.get(0).getFields());
    table.row("**Hearsay**", ours);
    records.subList(1, records.size()).forEach(record -> table.row(record.getFields()));
    return table.toString();
  }

  /** Theirs alone. */
  public static String table(String name) throws IOException {
    List<CsvRecord> records = read(name);
    MarkdownTable table = new MarkdownTable(records.get(0).getFields());
    records.subList(1, records.size()).forEach(record -> table.row(record.getFields()));
    return table.toString();
  }

  private static List<CsvRecord> read(String name) throws IOException {
    String resource = "/org/hearsay/eval/peers/" + name + ".csv";
    try (InputStream in = Peers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("no resource " + resource);
      }
      CsvReader<CsvRecord> lines =
          CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.stream().toList();
    }
  }
}

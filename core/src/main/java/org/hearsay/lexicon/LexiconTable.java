package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule file: tab-separated values in UTF-8, read from a resource. The first line that is neither
 * blank nor a comment ({@code #}) names the columns; every line after it is an entry with as many
 * fields. Fields are stripped; an empty field is the empty string. Every table has the columns
 * {@code yes} and {@code no}: one sentence of at least three words that the entry must match, and
 * one that it must not; the tests run both.
 *
 * <p>Errors are {@link IllegalArgumentException}s that name file, line and column: a rule file is
 * part of the program, so a bad one is a bug.
 */
public final class LexiconTable {

  /**
   * One entry.
   *
   * @param file the resource's name
   * @param line 1-based line in it
   */
  public record Row(String file, int line, Map<String, String> fields) {

    /** The field under {@code column}. */
    public String get(String column) {
      String value = fields.get(column);
      if (value == null) {
        throw error("no column " + column);
      }
      return value;
    }

    /**
     * The field under {@code column}, which must be the lower-case, hyphened name of a constant.
     */
    public <E extends Enum<E>> E get(String column, Class<E> type) {
      String value = get(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(value)) {
          return constant;
        }
      }
      throw error(
          "column " + column + ": no " + type.getSimpleName() + " is called '" + value + "'");
    }

    /** What to throw for a bad entry: the message names file and line. */
    public IllegalArgumentException error(String message) {
      return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
  }

  /** In words: less is a placeholder, no sentence. */
  private static final int SHORTEST_EXAMPLE = 3;

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private LexiconTable(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads the resource {@code name} that lies beside {@code owner}'s class file. */
  public static LexiconTable load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no rule file " + name + " beside " + owner.getName());
      }
      return parse(
          owner.getPackageName().replace('.', '/') + "/" + name,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("rule file " + name, e);
    }
  }

  static LexiconTable parse(String file, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(fields);
        continue;
      }
      if (fields.length != columns.size()) {
        throw new IllegalArgumentException(
            file
                + ":"
                + number
                + ": "
                + fields.length
                + " fields, but "
                + columns.size()
                + " columns "
                + columns);
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < fields.length; i++) {
        row.put(columns.get(i), fields[i].strip());
      }
      for (String required : List.of("yes", "no")) {
        String example = row.getOrDefault(required, "");
        if (example.split("\\s+").length < SHORTEST_EXAMPLE) {
          throw new IllegalArgumentException(
              file
                  + ":"
                  + number
                  + ": an entry needs an example of at least "
                  + SHORTEST_EXAMPLE
                  + " words in column "
                  + required
                  + ", not '"
                  + example
                  + "'");
        }
      }
      rows.add(new Row(file, number, Map.copyOf(row)));
    }
    return new LexiconTable(file, columns, List.copyOf(rows));
  }

  /** The resource's name, for messages. */
  public String file() {
    return file;
  }

  public List<String> columns() {
    return columns;
  }

  /** The entries in the file's order. */
  public List<Row> rows() {
    return rows;
  }
}

package org.hearsay.eval.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;

/**
 * One dated news sentence of our own with its time expressions, a line of {@code
 * eval/gold/times/sentences.tsv}.
 *
 * @param id its number, such as {@code s017}, or {@code h017} where no rule was changed for it
 * @param day of which the sentence is
 * @param text without the brackets around the expressions
 * @param times the expressions in order
 * @param days for each of them its days as {@code FROM..TO}, half-open, or {@code -} where it has
 *     none in the calendar
 */
record DatedText(String id, LocalDate day, String text, List<Timex> times, List<String> days) {

  DatedText {
    times = List.copyOf(times);
    days = List.copyOf(days);
    if (times.size() != days.size()) {
      throw new IllegalArgumentException(id + ": " + times.size() + " times, days " + days);
    }
  }

  /**
   * @throws IOException when the file cannot be read, or a line in it, which the message names
   */
  static List<DatedText> read(Path file) throws IOException {
    List<DatedText> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        all.add(parse(line));
      }
    }
    return all;
  }

  private static DatedText parse(String line) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IOException("four columns wanted: " + line);
    }
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (char each : cells[2].toCharArray()) {
      switch (each) {
        case '[' -> start = text.length();
        case ']' -> spans.add(new Span(start, text.length()));
        default -> text.append(each);
      }
    }
    String[] values = cells[3].equals("-") ? new String[0] : cells[3].split(" \\| ");
    if (values.length != spans.size()) {
      throw new IOException(spans.size() + " brackets, " + values.length + " values: " + line);
    }
    List<Timex> times = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String[] value = values[i].split(" ");
      if (value.length != 3) {
        throw new IOException("type, value and days wanted, not '" + values[i] + "': " + line);
      }
      times.add(new Timex(spans.get(i), value[0], Timex.normal(value[1]), false));
      days.add(value[2]);
    }
    return new DatedText(cells[0], LocalDate.parse(cells[1]), text.toString(), times, days);
  }

  /** Whether it was written after the rules, none of which was changed for it. */
  boolean isHeld() {
    return id.startsWith("h");
  }

  /** The sentence as an article of its day. */
  Article article() {
    return new Article(
        "sentences.tsv#" + id,
        null,
        null,
        null,
        null,
        List.of(),
        ArticleDate.of(day),
        null,
        "en",
        null,
        text,
        new Span(0, text.length()));
  }
}

package org.hearsay.eval.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Span;

/**
 * Reads brat's stand-off files (brat.nlplab.org/standoff.html): {@code T} lines mark spans, {@code
 * E} lines join them. brat counts code points; what is returned counts UTF-16 code units.
 */
final class BratFile {

  private BratFile() {}

  /**
   * The attributions of {@code file} that have a content, in the file's order.
   *
   * @param text the text that the file is about
   * @throws IOException when the file cannot be read or an offset lies outside the text; the
   *     message names both
   */
  static List<Parts> read(Path file, String text) throws IOException {
    Map<String, List<Span>> marked = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      // A line without a tab is the rest of a marked text that itself has a line break in it.
      if (fields.length > 1 && line.startsWith("T")) {
        marked.put(fields[0], spans(fields[1], text, file));
      } else if (fields.length > 1 && line.startsWith("E")) {
        events.add(fields[1]);
      }
    }
    List<Parts> attributions = new ArrayList<>();
    for (String event : events) {
      Parts parts = parts(event, marked);
      if (!parts.content().isEmpty()) {
        attributions.add(parts);
      }
    }
    return attributions;
  }

  private static Parts parts(String event, Map<String, List<Span>> marked) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String argument : event.strip().split("\\s+", -1)) {
      int colon = argument.indexOf(':');
      // Content, Content2, Content3: brat numbers the arguments of one role.
      String role = argument.substring(0, colon).replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
      List<Span> spans = marked.getOrDefault(argument.substring(colon + 1), List.of());
      roles.computeIfAbsent(role, name -> new ArrayList<>()).addAll(spans);
    }
    return new Parts(
        roles.getOrDefault("source", List.of()),
        roles.getOrDefault("cue", List.of()),
        roles.getOrDefault("content", List.of()));
  }

  /** Reads such as {@code Content 115 290;294 301}. */
  private static List<Span> spans(String field, String text, Path file) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = piece.strip().split(" ", 2);
      try {
        spans.add(
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
        throw new IOException(file + ": no such place in its text: " + field, wrong);
      }
    }
    return spans;
  }
}

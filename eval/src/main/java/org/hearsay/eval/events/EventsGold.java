package org.hearsay.eval.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads {@code gold/events/events.txt}, whose head says how it is written. */
public final class EventsGold {

  /**
   * One marked sentence.
   *
   * @param half {@code before} or {@code after} the rules were written
   */
  public record Marked(String half, String text, List<Happening> events) {
    public Marked {
      events = List.copyOf(events);
    }
  }

  /**
   * One event in it.
   *
   * @param word where its predicate stands
   * @param type in the PLOVER ontology; null where it has none
   */
  public record Happening(Span word, String lemma, @Nullable String type, List<Part> parts) {
    public Happening {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Who takes part.
   *
   * @param word where the chief word stands
   * @param actor what it is; null where the words do not say
   * @param country whose; null where the words do not say
   */
  public record Part(String role, Span word, @Nullable String actor, @Nullable String country) {}

  private static final Pattern PART =
      Pattern.compile("(\\w+)=([^(,]+?) \\(([a-z-]+), ([A-Z]{2}|-)\\)(?:, |$)");

  private static final int FIELDS = 4;

  private EventsGold() {}

  /** The sentences in the file's order. */
  public static List<Marked> read(Path file) throws IOException {
    List<Marked> all = new ArrayList<>();
    List<Happening> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        events = new ArrayList<>();
        int colon = line.indexOf(": ");
        all.add(new Marked(line.substring(0, colon), line.substring(colon + 2), events));
        continue;
      }
      Marked last = all.remove(all.size() - 1);
      events.add(happening(line.strip(), last.text(), file));
      all.add(new Marked(last.half(), last.text(), events));
    }
    return all;
  }

  private static Happening happening(String line, String text, Path file) throws IOException {
    String[] fields = line.split(" *\\| *", -1);
    if (fields.length != FIELDS) {
      throw new IOException(file + ": not an event: " + line);
    }
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(fields[3]);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      parts.add(
          new Part(
              matcher.group(1),
              find(matcher.group(2), text, file),
              orNull(matcher.group(3)),
              orNull(matcher.group(4))));
      end = matcher.end();
    }
    if (end != fields[3].length()) {
      throw new IOException(file + ": not those who take part: " + fields[3]);
    }
    return new Happening(find(fields[0], text, file), fields[1], orNull(fields[2]), parts);
  }

  private static @Nullable String orNull(String field) {
    return field.equals("-") ? null : field;
  }

  /** Where a word first stands as a whole one. */
  private static Span find(String word, String text, Path file) throws IOException {
    Matcher matcher = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
    if (!matcher.find()) {
      throw new IOException(file + ": no '" + word + "' in: " + text);
    }
    return new Span(matcher.start(), matcher.end());
  }
}

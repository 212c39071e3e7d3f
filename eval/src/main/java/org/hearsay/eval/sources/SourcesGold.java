package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Span;

/**
 * Reads {@code gold/sources.tsv}: article, start, end, kind, name. Names that are right as well are
 * parted by {@code |}, those of one group by {@code &}; {@code -} where the article names nobody.
 */
public final class SourcesGold {

  /** What sort of words the mention is. */
  public enum Kind {
    PRONOUN,
    NOMINAL
  }

  /**
   * One mention.
   *
   * @param article the file's name without its ending
   * @param span where the mention stands
   * @param right the names that are right, at least one; each the names of a group's members, none
   *     where nobody is named
   */
  public record Item(String article, Span span, Kind kind, List<List<String>> right) {

    public Item {
      right = List.copyOf(right);
      if (right.isEmpty()) {
        throw new IllegalArgumentException(article + " " + span + ": no right name");
      }
    }

    /** Whether the article names whom the mention means. */
    public boolean isNamed() {
      return !right.get(0).isEmpty();
    }
  }

  private SourcesGold() {}

  /** By article, in order of position. */
  public static Map<String, List<Item>> read(Path file) throws IOException {
    Map<String, List<Item>> items = new TreeMap<>();
    boolean header = true;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!header) {
        Item item = item(line, file);
        items.computeIfAbsent(item.article, name -> new ArrayList<>()).add(item);
      }
      header = false;
    }
    return items;
  }

  private static Item item(String line, Path file) throws IOException {
    String[] fields = line.split("\t", -1);
    try {
      List<List<String>> right = new ArrayList<>();
      for (String name : fields[4].split("\\|", -1)) {
        right.add(name.strip().equals("-") ? List.of() : List.of(name.strip().split(" & ", -1)));
      }
      return new Item(
          fields[0],
          new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
          Kind.valueOf(fields[3].toUpperCase(Locale.ROOT)),
          right);
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new IOException(file + ": not a line of the gold: " + line, wrong);
    }
  }
}

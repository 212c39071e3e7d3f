package org.hearsay.claim.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries by their names, their peoples and the capitals that stand for their governments, from
 * {@code nations.txt}. Immutable; thread-safe.
 */
public final class Nations {

  private static final String FILE = "nations.txt";
  private static final int COLUMNS = 4;

  private static final Nations SHARED = new Nations();

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  private Nations() {
    try (InputStream in = Nations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE + " beside " + Nations.class);
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      boolean header = true;
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("#")) {
          continue;
        }
        String[] cells = lines.get(i).split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IllegalArgumentException(FILE + ":" + (i + 1) + ": not " + COLUMNS + " cells");
        }
        if (!header) {
          put(cells[1], cells[0], names);
          put(cells[2], cells[0], peoples);
          put(cells[3], cells[0], capitals);
        }
        header = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static void put(String cell, String code, Map<String, String> into) {
    if (!cell.isBlank()) {
      for (String name : cell.split(" *\\| *")) {
        into.putIfAbsent(name, code);
      }
    }
  }

  /** The list that ships with Hearsay. */
  public static Nations shared() {
    return SHARED;
  }

  /** The code of the country called {@code name}, without an article; null when none is. */
  public @Nullable String named(String name) {
    return names.get(name);
  }

  /** The code of the country whose people or things are called {@code word} ("Syrian"), or null. */
  public @Nullable String ofPeople(String word) {
    String code = peoples.get(word);
    return code == null && word.endsWith("s")
        ? peoples.get(word.substring(0, word.length() - 1))
        : code;
  }

  /** The code of the country whose capital is called {@code name}, or null. */
  public @Nullable String ofCapital(String name) {
    return capitals.get(name);
  }
}

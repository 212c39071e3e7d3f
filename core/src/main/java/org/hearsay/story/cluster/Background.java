package org.hearsay.story.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many of a fixed collection of articles each word and name occurs, from the resource {@code
 * document-counts.txt}. Fixed, so that how alike two articles are never depends on what else was
 * read. Immutable.
 */
final class Background {

  /** One instance: it is read once and never changes. */
  private static final Background SHARED = new Background();

  /** What is not in the table occurs in fewer articles than its rarest entry. */
  private static final double UNSEEN = 0.5;

  private final int articles;
  private final Map<String, Integer> counts = new HashMap<>();

  private Background() {
    try (InputStream in = Background.class.getResourceAsStream("document-counts.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource document-counts.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int all = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (line.startsWith("#") || tab < 0) {
          continue;
        }
        int count = Integer.parseInt(line.substring(tab + 1));
        if (tab == 0) {
          all = count; // The line without a term counts the articles themselves.
        } else {
          counts.put(line.substring(0, tab), count);
        }
      }
      articles = all;
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's resource document-counts.txt", broken);
    }
  }

  static Background shared() {
    return SHARED;
  }

  /** How rare a word or name is: the inverse document frequency (Spärck Jones 1972), above 0. */
  double rarity(String term) {
    Integer count = counts.get(term);
    return Math.log((articles + 1) / (count == null ? UNSEEN : count + UNSEEN));
  }
}

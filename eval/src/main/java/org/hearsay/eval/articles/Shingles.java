package org.hearsay.eval.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.PlainWords;

/**
 * A text's runs of four words, with how often each occurs.
 *
 * @param counts of each run
 * @param size all runs together
 */
record Shingles(Map<String, Integer> counts, int size) {

  private static final int WORDS = 4;

  /** A text of fewer words is one run; one without words has none. */
  static Shingles of(String text) {
    List<String> words = PlainWords.of(text);
    Map<String, Integer> counts = new HashMap<>();
    int runs = words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS + 1);
    for (int i = 0; i < runs; i++) {
      List<String> run = words.subList(i, Math.min(i + WORDS, words.size()));
      counts.merge(String.join(" ", run), 1, Integer::sum);
    }
    return new Shingles(counts, runs);
  }

  /** This as what was found, {@code gold} as what was wanted. */
  Counts against(Shingles gold) {
    int hits = 0;
    for (Map.Entry<String, Integer> run : counts.entrySet()) {
      hits += Math.min(run.getValue(), gold.counts.getOrDefault(run.getKey(), 0));
    }
    return new Counts(hits, size, gold.size);
  }
}

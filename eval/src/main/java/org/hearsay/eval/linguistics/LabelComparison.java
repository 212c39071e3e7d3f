package org.hearsay.eval.linguistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels that we and CoreNLP give the words of the same sentences with the same model.
 *
 * @param sentences how many
 * @param tokens how many, and so how many labels
 * @param kinds how many different labels CoreNLP gave
 * @param sameLabels tokens with the same label
 * @param oursPerSecond tokens a second, in the fastest of several rounds, one thread
 * @param stockPerSecond CoreNLP's
 */
record LabelComparison(
    int sentences,
    int tokens,
    int kinds,
    int sameLabels,
    double oursPerSecond,
    double stockPerSecond) {

  private static final int ROUNDS = 5;

  /** Gives each word of a sentence a label. */
  @FunctionalInterface
  interface Labeller {
    List<String> labels(List<String> words);
  }

  /** The share of equal labels, in per cent. */
  double equalLabels() {
    return 100.0 * sameLabels / tokens;
  }

  double timesFaster() {
    return oursPerSecond / stockPerSecond;
  }

  /** Compares the labels of the sentences' words; the rounds of the two take turns. */
  static LabelComparison measure(List<TaggedSentence> sentences, Labeller ours, Labeller stock) {
    List<List<String>> expected = List.of();
    List<List<String>> found = List.of();
    double ourSeconds = Double.POSITIVE_INFINITY;
    double stockSeconds = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = label(sentences, ours);
      long between = System.nanoTime();
      expected = label(sentences, stock);
      long end = System.nanoTime();
      ourSeconds = Math.min(ourSeconds, (between - start) / 1e9);
      stockSeconds = Math.min(stockSeconds, (end - between) / 1e9);
    }
    int tokens = TaggedSentence.tokens(sentences);
    Set<String> kinds = new HashSet<>();
    int same = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int token = 0; token < found.get(i).size(); token++) {
        String label = expected.get(i).get(token);
        kinds.add(label);
        same += label.equals(found.get(i).get(token)) ? 1 : 0;
      }
    }
    return new LabelComparison(
        sentences.size(), tokens, kinds.size(), same, tokens / ourSeconds, tokens / stockSeconds);
  }

  private static List<List<String>> label(List<TaggedSentence> sentences, Labeller labeller) {
    return sentences.stream().map(sentence -> labeller.labels(sentence.words())).toList();
  }
}

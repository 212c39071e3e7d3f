package org.hearsay.linguistics.tags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The search for a sentence's likeliest tags, word by word (Viterbi 1967): for every pair of tags
 * of the last two words the best way there is known. Each tag's probability is conditional on the
 * two before it, over all tags, also those that the word cannot have. One search serves one
 * sentence.
 */
final class TagSearch {

  private final Transitions transitions;
  private final double[] factors;
  private final List<List<Integer>> possible = new ArrayList<>();
  // Of each word, for every pair of its and the previous word's tags, the best tag before those.
  private final List<byte[]> traces;
  private List<Integer> before;
  private List<Integer> previous;
  private double[] best = {0};

  TagSearch(Transitions transitions, int words, int tags) {
    this.transitions = transitions;
    this.factors = new double[tags];
    this.traces = new ArrayList<>(words);
    this.before = List.of(transitions.outside());
    this.previous = before;
  }

  /**
   * Goes on to the next word.
   *
   * @param tags the numbers of the tags that it may have
   * @param scores of every tag by the word alone
   */
  void next(List<Integer> tags, double[] scores) {
    double highest = Arrays.stream(scores).max().orElseThrow();
    for (int tag = 0; tag < factors.length; tag++) {
      factors[tag] = Math.exp(scores[tag] - highest);
    }
    double[] next = new double[previous.size() * tags.size()];
    byte[] trace = new byte[next.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int b = 0; b < before.size(); b++) {
      for (int p = 0; p < previous.size(); p++) {
        int row = transitions.row(before.get(b), previous.get(p));
        double all = highest + Math.log(transitions.sum(row, factors));
        double soFar = best[b * previous.size() + p] - all;
        for (int t = 0; t < tags.size(); t++) {
          int tag = tags.get(t);
          double score = soFar + scores[tag] + transitions.weight(row, tag);
          if (score > next[p * tags.size() + t]) {
            next[p * tags.size() + t] = score;
            trace[p * tags.size() + t] = (byte) b;
          }
        }
      }
    }
    before = previous;
    previous = tags;
    best = next;
    possible.add(tags);
    traces.add(trace);
  }

  /** The numbers of the best tags of all words so far. */
  List<Integer> best() {
    int pair = 0;
    for (int i = 1; i < best.length; i++) {
      pair = best[i] > best[pair] ? i : pair;
    }
    List<Integer> found = new ArrayList<>();
    for (int i = traces.size() - 1; i >= 0; i--) {
      int tags = possible.get(i).size();
      found.add(possible.get(i).get(pair % tags));
      int previousTag = pair / tags;
      int previousTags = i == 0 ? 1 : possible.get(i - 1).size();
      pair = traces.get(i)[pair] * previousTags + previousTag;
    }
    Collections.reverse(found);
    return found;
  }
}

package org.hearsay.linguistics.tags;

import java.util.Arrays;
import java.util.List;
import org.hearsay.linguistics.packed.TextHash;

/**
 * What the two tags before a word say of its tag, laid out ahead: weights, and their exponentials.
 * Immutable; thread-safe.
 */
final class Transitions {

  private static final String OUTSIDE = "NA";

  private final int count;
  private final double[] weights;
  private final double[] exponentials;

  Transitions(List<String> tags, Weights model) {
    this.count = tags.size();
    this.weights = new double[(count + 1) * (count + 1) * count];
    this.exponentials = new double[weights.length];
    double[] row = new double[count];
    for (int before = 0; before <= count; before++) {
      for (int previous = 0; previous <= count; previous++) {
        Arrays.fill(row, 0);
        TextHash one = TextHash.of(name(tags, previous));
        TextHash two = TextHash.of(name(tags, before) + "!").then(one);
        model.add(Template.TWO_TAGS.key(two), row);
        model.add(Template.PREVIOUS_TAG.key(one), row);
        for (int tag = 0; tag < count; tag++) {
          weights[row(before, previous) + tag] = row[tag];
          exponentials[row(before, previous) + tag] = Math.exp(row[tag]);
        }
      }
    }
  }

  private static String name(List<String> tags, int tag) {
    return tag == tags.size() ? OUTSIDE : tags.get(tag);
  }

  /** The number that stands for the tag of what is before the first word. */
  int outside() {
    return count;
  }

  /** Where the numbers for the two tags before a word begin: one for each tag of the word. */
  int row(int before, int previous) {
    return (before * (count + 1) + previous) * count;
  }

  double weight(int row, int tag) {
    return weights[row + tag];
  }

  /**
   * The sum over all tags of {@code factors[tag]} times e to the power of the tag's weight in the
   * row.
   */
  double sum(int row, double[] factors) {
    double sum = 0;
    for (int tag = 0; tag < count; tag++) {
      sum += factors[tag] * exponentials[row + tag];
    }
    return sum;
  }
}

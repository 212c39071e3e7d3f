package org.hearsay.linguistics.tags;

import org.hearsay.linguistics.packed.HashTable;

/** Every feature's weight for each tag that it was seen with. Immutable; thread-safe. */
final class Weights {

  private final HashTable features;
  private final int[] ends;
  private final short[] tags;
  private final double[] weights;

  Weights(TagModel model) {
    this.features = new HashTable(model.features());
    this.ends = model.ends();
    this.tags = model.weightTags();
    this.weights = model.weights();
  }

  /** Adds a feature's weights to {@code scores}, one a tag; nothing when training never saw it. */
  void add(long key, double[] scores) {
    int feature = features.number(key);
    if (feature >= 0) {
      for (int i = feature == 0 ? 0 : ends[feature - 1]; i < ends[feature]; i++) {
        scores[tags[i]] += weights[i];
      }
    }
  }
}

package org.hearsay.linguistics.tags;

import java.util.ArrayList;
import java.util.List;

/** The weights of a {@link TagModel} in the making. */
final class WeightList {

  private final List<Long> features = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Short> tags = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /** Adds a weight of the feature that the next {@link #end} names. */
  void add(int tag, double weight) {
    tags.add((short) tag);
    weights.add(weight);
  }

  /** Ends the feature {@code key}. */
  void end(long key) {
    features.add(key);
    ends.add(weights.size());
  }

  long[] features() {
    return features.stream().mapToLong(Long::longValue).toArray();
  }

  int[] ends() {
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  short[] tags() {
    short[] numbers = new short[tags.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = tags.get(i);
    }
    return numbers;
  }

  double[] weights() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }
}

package org.hearsay.attribution.tagger;

import java.util.List;

/**
 * The sizes of a network.
 *
 * @param features for each feature how many values it has, at least 1
 * @param vector dimensions of the given word vectors; 0 for none
 * @param input units into which features and word vectors are summed
 * @param layers recurrent layers, at least 1, each reading both ways
 * @param hidden units of one direction of a layer
 */
public record Shape(List<Integer> features, int vector, int input, int layers, int hidden) {

  public Shape {
    features = List.copyOf(features);
    if (vector < 0 || input < 1 || layers < 1 || hidden < 1) {
      throw new IllegalArgumentException(
          "no such network: " + vector + ", " + input + ", " + layers + ", " + hidden);
    }
    for (int size : features) {
      if (size < 1) {
        throw new IllegalArgumentException("a feature of " + size + " values");
      }
    }
  }
}

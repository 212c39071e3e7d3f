package org.hearsay.attribution.tagger;

import java.util.List;
import java.util.Random;

/** A small network whose numbers were drawn. */
final class RandomModel {

  private RandomModel() {}

  static TaggerModel of(List<String> lemmas) {
    Vocabulary vocabulary =
        new Vocabulary(lemmas, List.of("NN", "VBD"), List.of("nsubj", "root"), List.of("the"));
    Weights weights = Weights.zero(new Shape(new FeatureReader(vocabulary).sizes(), 4, 10, 2, 6));
    Random random = new Random(5);
    weights.matrices().forEach(matrix -> fill(matrix, random));
    float[][] vectors = new float[1][4];
    fill(vectors, random);
    return new TaggerModel(vocabulary, weights, vectors);
  }

  private static void fill(float[][] matrix, Random random) {
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (0.4 * random.nextGaussian());
      }
    }
  }
}

package org.hearsay.story.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How likely two articles are on one happening: a logistic regression over {@link PairFeatures},
 * whose weights, from the resource {@code similarity.txt}, were fitted on half of a register of
 * incidents ({@code docs/stories.md}). Immutable.
 */
final class Similarity {

  private static final Similarity SHARED = new Similarity(load());

  private final double[] weights;

  /**
   * @param weights one for each of {@link PairFeatures#NAMES}
   */
  Similarity(double[] weights) {
    if (weights.length != PairFeatures.NAMES.size()) {
      throw new IllegalArgumentException(weights.length + " weights for similarity");
    }
    this.weights = weights.clone();
  }

  static Similarity shared() {
    return SHARED;
  }

  /**
   * The log-odds that two articles are on one happening; above 0 means more likely than not.
   *
   * @param features of the two
   */
  double of(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static double[] load() {
    try (InputStream in = Similarity.class.getResourceAsStream("similarity.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource similarity.txt");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      double[] weights = new double[lines.size()];
      for (int i = 0; i < weights.length; i++) {
        String[] fields = lines.get(i).split("\t", -1);
        if (!fields[0].equals(PairFeatures.NAMES.get(i))) {
          throw new IllegalStateException("similarity.txt: " + fields[0] + " is out of place");
        }
        weights[i] = Double.parseDouble(fields[1]);
      }
      return weights;
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's resource similarity.txt", broken);
    }
  }
}

package org.hearsay.eval.attribution.tagger;

import java.util.List;
import org.hearsay.attribution.tagger.Weights;

/**
 * Steps by Adam (Kingma and Ba 2015) with the whole gradient cut to a highest norm, and keeps a
 * running mean of the weights (Polyak and Juditsky 1992), which is what is used in the end.
 */
final class Adam {

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final float TINY = 1e-8f;
  private static final double HIGHEST_NORM = 5;

  private final List<float[][]> weights;
  private final List<float[][]> firsts;
  private final List<float[][]> seconds;
  private final Weights mean;
  private final double meanDecay;
  private int steps;

  Adam(Weights weights, double meanDecay) {
    this.weights = weights.matrices();
    this.firsts = Weights.zero(weights.shape()).matrices();
    this.seconds = Weights.zero(weights.shape()).matrices();
    this.mean = Weights.zero(weights.shape());
    this.meanDecay = meanDecay;
  }

  /** The running mean of the weights. */
  Weights mean() {
    return mean;
  }

  /** Changes the weights by one step. */
  void step(Weights derivatives, double rate) {
    steps++;
    List<float[][]> gradient = derivatives.matrices();
    float cut = (float) Math.min(1, HIGHEST_NORM / Math.max(norm(gradient), 1e-12));
    double correction =
        Math.sqrt(1 - StrictMath.pow(SECOND, steps)) / (1 - StrictMath.pow(FIRST, steps));
    float size = (float) (rate * correction);
    // While there are few steps the mean is over all of them.
    float keep = (float) Math.min(meanDecay, (steps - 1.0) / steps);
    List<float[][]> allMeans = mean.matrices();
    for (int m = 0; m < weights.size(); m++) {
      float[][] means = allMeans.get(m);
      for (int r = 0; r < means.length; r++) {
        step(
            weights.get(m)[r],
            gradient.get(m)[r],
            firsts.get(m)[r],
            seconds.get(m)[r],
            means[r],
            cut,
            size,
            keep);
      }
    }
  }

  private static void step(
      float[] weight,
      float[] gradient,
      float[] first,
      float[] second,
      float[] mean,
      float cut,
      float size,
      float keep) {
    // One array a loop: the compiler makes vector instructions of such loops only.
    float a = (float) FIRST;
    float b = (float) SECOND;
    for (int i = 0; i < first.length; i++) {
      first[i] = a * first[i] + (1 - a) * (gradient[i] * cut);
    }
    for (int i = 0; i < second.length; i++) {
      second[i] = b * second[i] + (1 - b) * (gradient[i] * cut) * (gradient[i] * cut);
    }
    for (int i = 0; i < weight.length; i++) {
      weight[i] -= size * first[i] / ((float) Math.sqrt(second[i]) + TINY);
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] = keep * mean[i] + (1 - keep) * weight[i];
    }
  }

  private static double norm(List<float[][]> gradient) {
    double sum = 0;
    for (float[][] matrix : gradient) {
      for (float[] row : matrix) {
        float squares = 0;
        for (float value : row) {
          squares += value * value;
        }
        sum += squares;
      }
    }
    return Math.sqrt(sum);
  }
}

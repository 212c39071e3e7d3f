package org.hearsay.eval.attribution.learned;

import org.hearsay.attribution.learned.Features;
import org.hearsay.attribution.learned.WeightTable;
import org.hearsay.attribution.learned.Weights;

/**
 * A linear model while it is trained: stochastic gradients, each weight with a step of its own
 * (Duchi, Hazan and Singer 2011, "Adaptive subgradient methods"). Not thread-safe.
 */
final class AdaGrad implements Weights {

  private static final double SHRINK = 1e-5;

  /** Weights beyond it are cut; few are. */
  private static final float LARGEST = 3;

  private final float[] weights;
  private final float[] squares;
  private final int mask;
  private double step;

  /**
   * @param bits the table has two to the power of so many weights
   */
  AdaGrad(int bits) {
    weights = new float[1 << bits];
    squares = new float[1 << bits];
    mask = weights.length - 1;
  }

  void step(double size) {
    step = size;
  }

  double score(int[] features) {
    double sum = 0;
    for (int key : features) {
      sum += weights[key & mask];
    }
    return sum;
  }

  @Override
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.key(i) & mask];
    }
    return sum;
  }

  /** One step down the gradient of an example whose features all have the same one. */
  void learn(int[] features, double gradient) {
    for (int key : features) {
      int i = key & mask;
      double slope = gradient + SHRINK * weights[i];
      squares[i] += (float) (slope * slope);
      weights[i] -= (float) (step * slope / (Math.sqrt(squares[i]) + 1e-6));
    }
  }

  WeightTable table() {
    return WeightTable.round(weights, LARGEST);
  }
}

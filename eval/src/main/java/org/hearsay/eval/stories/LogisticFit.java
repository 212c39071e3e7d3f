package org.hearsay.eval.stories;

import java.util.List;

/**
 * Logistic regression with a small ridge, fitted by Newton's method (Hastie, Tibshirani and
 * Friedman 2009, "The Elements of Statistical Learning", 4.4.1).
 */
final class LogisticFit {

  /** One case. */
  record Example(double[] features, boolean positive) {}

  private static final int STEPS = 25;
  private static final double RIDGE = 0.5;

  private LogisticFit() {}

  /** One weight for each feature. */
  static double[] fit(List<Example> examples) {
    int size = examples.get(0).features().length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[size];
      double[][] curve = new double[size][size];
      for (int i = 0; i < size; i++) {
        slope[i] = RIDGE * weights[i];
        curve[i][i] = RIDGE;
      }
      for (Example example : examples) {
        double[] x = example.features();
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * x[i];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        double error = chance - (example.positive() ? 1 : 0);
        for (int i = 0; i < size; i++) {
          slope[i] += error * x[i];
          for (int j = 0; j < size; j++) {
            curve[i][j] += chance * (1 - chance) * x[i] * x[j];
          }
        }
      }
      double[] change = solve(curve, slope);
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
      }
    }
    return weights;
  }

  /** Gaussian elimination; {@code left} is positive definite, so no pivots are needed. */
  private static double[] solve(double[][] left, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double factor = left[j][i] / left[i][i];
        for (int k = i; k < size; k++) {
          left[j][k] -= factor * left[i][k];
        }
        right[j] -= factor * right[i];
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int k = i + 1; k < size; k++) {
        sum -= left[i][k] * solution[k];
      }
      solution[i] = sum / left[i][i];
    }
    return solution;
  }
}

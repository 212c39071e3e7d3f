package org.hearsay.eval.attribution.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits one linear model to examples: logistic regression for yes or no, conditional log-likelihood
 * for choices.
 *
 * @param bits of the table
 * @param step of the first pass; later ones are smaller
 * @param passes over the examples
 */
record Learner(int bits, double step, int passes) {

  private static final int SEED = 7;

  /** What changes so little is not learned from. */
  private static final double NOTHING = 1e-4;

  /**
   * @param leftOut the fold whose examples are not used; -1 for none
   */
  AdaGrad fit(List<Example> examples, int leftOut) {
    List<Example> used = new ArrayList<>();
    for (Example example : examples) {
      if (example.fold() != leftOut) {
        used.add(example);
      }
    }
    AdaGrad model = new AdaGrad(bits);
    Random random = new Random(SEED);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(used, random);
      model.step(step / (1 + pass * 0.5));
      for (Example example : used) {
        learn(model, example);
      }
    }
    return model;
  }

  private static void learn(AdaGrad model, Example example) {
    if (example.choices().length == 1) {
      double guess = 1 / (1 + StrictMath.exp(-model.score(example.choices()[0])));
      model.learn(example.choices()[0], (guess - example.share()) * example.weight());
      return;
    }
    double[] guess = probabilities(model, example);
    for (int k = 0; k < guess.length; k++) {
      double gradient = (guess[k] - (k == example.right() ? 1 : 0)) * example.weight();
      if (Math.abs(gradient) > NOTHING) {
        model.learn(example.choices()[k], gradient);
      }
    }
  }

  static double[] probabilities(AdaGrad model, Example example) {
    double[] scores = new double[example.choices().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = model.score(example.choices()[k]);
      most = Math.max(most, scores[k]);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = StrictMath.exp(scores[k] - most);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
    return scores;
  }

  /** Share of the examples decided as they were marked. */
  static double accuracy(AdaGrad model, List<Example> examples) {
    double right = 0;
    double all = 0;
    for (Example example : examples) {
      all += example.weight();
      if (example.choices().length == 1) {
        boolean yes = model.score(example.choices()[0]) > 0;
        right += example.weight() * (yes ? example.share() : 1 - example.share());
        continue;
      }
      double[] guess = probabilities(model, example);
      int best = 0;
      for (int k = 1; k < guess.length; k++) {
        best = guess[k] > guess[best] ? k : best;
      }
      right += best == example.right() ? example.weight() : 0;
    }
    return all == 0 ? 0 : right / all;
  }
}

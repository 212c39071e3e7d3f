package org.hearsay.attribution.learned;

/**
 * One of several, taken by a model.
 *
 * @param index of the best; the first of equals
 * @param probability of it, by the softmax of all scores
 */
record Choice(int index, double probability) {

  static Choice of(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new Choice(best, 1 / sum);
  }

  /** The softmax of scores. */
  static double[] probabilities(double[] scores) {
    double most = scores[of(scores).index()];
    double[] probabilities = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - most);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  /** The logistic function. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}

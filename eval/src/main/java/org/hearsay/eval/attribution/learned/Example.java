package org.hearsay.eval.attribution.learned;

/**
 * A choice among several, or a yes or no.
 *
 * @param fold the fold of its article
 * @param choices the features of each; one for a yes or no
 * @param right index of the right choice; for a yes or no see {@code share}
 * @param share of the annotators who say yes; 1 for a choice
 * @param weight the annotator's, 1 or less
 */
record Example(int fold, int[][] choices, int right, double share, double weight) {

  static Example yesOrNo(int fold, int[] features, double share, double weight) {
    return new Example(fold, new int[][] {features}, 0, share, weight);
  }
}

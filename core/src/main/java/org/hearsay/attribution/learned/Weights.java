package org.hearsay.attribution.learned;

/** The weights of one linear model: a score for a set of features. */
@FunctionalInterface
public interface Weights {

  /** The sum of the features' weights: log-odds, up to a constant where choices are ranked. */
  double score(Features features);
}

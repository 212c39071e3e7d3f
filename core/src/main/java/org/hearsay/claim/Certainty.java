package org.hearsay.claim;

/** How certain the words are; FactBank's three degrees and its underspecified. */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNDERSPECIFIED;

  /** The weaker of the two; underspecified is the weakest. */
  public Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

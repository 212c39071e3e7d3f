package org.hearsay.claim;

/** Whether the words affirm or deny. */
public enum Polarity {
  POSITIVE,
  NEGATIVE,
  UNDERSPECIFIED
}

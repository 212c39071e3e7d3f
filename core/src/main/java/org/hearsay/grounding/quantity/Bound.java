package org.hearsay.grounding.quantity;

/** What a stated number says about the number meant. */
public enum Bound {
  EXACT,
  AT_LEAST,
  AT_MOST,
  ABOUT,
  RANGE
}

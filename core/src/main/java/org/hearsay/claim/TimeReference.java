package org.hearsay.claim;

/** Where the words put what is claimed, seen from the article's date. */
public enum TimeReference {
  PAST,
  PRESENT,
  FUTURE,
  HYPOTHETICAL
}

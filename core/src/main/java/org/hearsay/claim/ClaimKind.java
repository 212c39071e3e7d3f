package org.hearsay.claim;

/** What a source does with its words, as the record names it ({@code no-comment} and so on). */
public enum ClaimKind {
  ASSERTION,
  DENIAL,
  ESTIMATE,
  INTENTION,
  DEMAND,
  QUESTION,
  OPINION,
  NO_COMMENT,
  UNVERIFIED
}

package org.hearsay.claim;

/** On what a source says it rests. */
public enum Basis {
  INTELLIGENCE,
  WITNESS,
  RECORDING,
  DOCUMENT,
  DATA,
  OFFICIAL,
  MEDIA,
  INFERENCE,
  UNSTATED
}

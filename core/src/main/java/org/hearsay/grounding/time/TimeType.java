package org.hearsay.grounding.time;

/** TIMEX3's types. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}

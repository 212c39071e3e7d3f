package org.hearsay.story.relation;

/** On what two claims agree or differ. */
public enum Aspect {
  POLARITY,
  NUMBER,
  TIME,
  PLACE,
  PARTICIPANT,
  CAUSE,
  SOURCE
}

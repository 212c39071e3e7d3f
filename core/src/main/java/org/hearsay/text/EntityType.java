package org.hearsay.text;

/** What a name or numeric expression is of; CoreNLP's classes. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  DATE,
  TIME,
  DURATION,
  SET,
  MONEY,
  PERCENT,
  NUMBER,
  ORDINAL;

  /** Person, organization or location: somebody or something that has a name. */
  public boolean isNamed() {
    return this == PERSON || this == ORGANIZATION || this == LOCATION;
  }
}

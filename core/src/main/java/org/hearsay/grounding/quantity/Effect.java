package org.hearsay.grounding.quantity;

/** What befell those counted. */
public enum Effect {
  DEAD,
  INJURED,
  MISSING,
  DETAINED,
  DISPLACED
}

package org.hearsay.grounding;

/**
 * Where what is claimed happened.
 *
 * @param place id of the place
 * @param relation how it lies to that place
 */
public record Where(String place, Relation relation) {

  /** How something lies to a place. */
  public enum Relation {
    IN,
    NEAR,
    OUTSIDE,
    TOWARD,
    FROM
  }
}

package org.hearsay.story.relation;

/** How one claim stands to another. */
public enum RelationKind {
  /** Both cannot hold, and nothing in the words says that one replaces the other. */
  CONTRADICTS,
  /** The world or what is known moved on between the two. */
  UPDATES,
  /** Alike, but of different things: one shooting, or all of a weekend. */
  SCOPE,
  /** No conflict: the same value, a rounding, a bound that covers it. */
  RESTATES,
  /** The same, from reports that do not descend from one. */
  CORROBORATES
}

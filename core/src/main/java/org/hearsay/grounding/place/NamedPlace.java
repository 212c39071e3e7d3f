package org.hearsay.grounding.place;

/**
 * A place as one of its names finds it.
 *
 * @param place the place
 * @param usual whether the name is its usual one, not one of its lesser ones
 */
record NamedPlace(KnownPlace place, boolean usual) {}

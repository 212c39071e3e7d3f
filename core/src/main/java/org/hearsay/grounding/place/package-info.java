/**
 * Where. The parsed sentences of an article come in; {@link org.hearsay.grounding.place.Place}s go
 * out, on the map where they can be told: {@link org.hearsay.grounding.place.PlaceFinder} has the
 * names found ({@link org.hearsay.grounding.place.MentionFinder}) and then decides all of them
 * together ({@link org.hearsay.grounding.place.Resolver}). What places there are says the {@link
 * org.hearsay.grounding.place.Gazetteer}: the list that ships, and an index of GeoNames' places
 * ({@link org.hearsay.grounding.place.GazetteerIndex}), which {@link
 * org.hearsay.grounding.place.GeoNamesImport} makes of GeoNames' own files and refuses to make of
 * broken ones. A name that no place is known for stays a place without a point.
 */
@NullMarked
package org.hearsay.grounding.place;

import org.jspecify.annotations.NullMarked;

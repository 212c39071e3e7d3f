/**
 * Where. The names of places in an article's sentences come in; {@link
 * org.hearsay.grounding.place.Place}s go out, on the map where they can be told.
 */
@NullMarked
package org.hearsay.grounding.place;

import org.jspecify.annotations.NullMarked;

/**
 * How many. The numbers in an article's sentences come in, with the words that bound them ("at
 * least", "some"); {@link org.hearsay.grounding.quantity.Quantity}s go out, with what they count,
 * among whom, and what befell them. A bound is kept as a bound.
 */
@NullMarked
package org.hearsay.grounding.quantity;

import org.jspecify.annotations.NullMarked;

/**
 * From claim mentions to grounded ones: when, where, how many. The sub-packages find the values in
 * the text ({@code place}, {@code time}, {@code quantity}); this package joins them to the claims
 * they belong to.
 */
@NullMarked
package org.hearsay.grounding;

import org.jspecify.annotations.NullMarked;

/**
 * Attributions by linear models over the parse: which words are cues, which noun phrase is a cue's
 * source, which words are its content. What the rules of {@link org.hearsay.attribution} find is a
 * feature and a candidate here.
 */
@NullMarked
package org.hearsay.attribution.learned;

import org.jspecify.annotations.NullMarked;

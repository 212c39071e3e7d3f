/** Trains the models of the learned attributor on marked articles, and says how they do. */
@NullMarked
package org.hearsay.eval.attribution.learned;

import org.jspecify.annotations.NullMarked;

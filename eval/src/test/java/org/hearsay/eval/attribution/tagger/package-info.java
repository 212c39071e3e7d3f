/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.attribution.tagger;

import org.jspecify.annotations.NullMarked;

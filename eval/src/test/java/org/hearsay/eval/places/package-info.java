/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.places;

import org.jspecify.annotations.NullMarked;

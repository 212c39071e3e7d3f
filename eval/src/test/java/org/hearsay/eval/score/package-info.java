/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.score;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.times;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.incidents;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.attribution;

import org.jspecify.annotations.NullMarked;

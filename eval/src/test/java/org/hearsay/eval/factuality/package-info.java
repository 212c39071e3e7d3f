/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.factuality;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.results;

import org.jspecify.annotations.NullMarked;

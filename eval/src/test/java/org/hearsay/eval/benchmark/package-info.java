/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.benchmark;

import org.jspecify.annotations.NullMarked;

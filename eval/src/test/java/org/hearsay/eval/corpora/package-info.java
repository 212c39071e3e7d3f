/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.corpora;

import org.jspecify.annotations.NullMarked;

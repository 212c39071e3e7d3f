/** Tests of the scorer of sources. */
@NullMarked
package org.hearsay.eval.sources;

import org.jspecify.annotations.NullMarked;

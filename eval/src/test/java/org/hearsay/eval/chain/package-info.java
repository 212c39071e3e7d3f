/** Tests of the scorer of chains. */
@NullMarked
package org.hearsay.eval.chain;

import org.jspecify.annotations.NullMarked;

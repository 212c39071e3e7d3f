/** How claims of two articles stand to each other, against pairs that were marked. */
@NullMarked
package org.hearsay.eval.relations;

import org.jspecify.annotations.NullMarked;

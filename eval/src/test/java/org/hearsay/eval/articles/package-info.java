/** Tests of the package of the same name. */
@NullMarked
package org.hearsay.eval.articles;

import org.jspecify.annotations.NullMarked;

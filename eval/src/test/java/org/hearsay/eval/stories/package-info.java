/** The measures of stories. */
@NullMarked
package org.hearsay.eval.stories;

import org.jspecify.annotations.NullMarked;

/** Which reports descend from one text, and which only look as if they did. */
@NullMarked
package org.hearsay.story.origin;

import org.jspecify.annotations.NullMarked;

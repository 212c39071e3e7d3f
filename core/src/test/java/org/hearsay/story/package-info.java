/** What the tests of the stage across articles share. */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;

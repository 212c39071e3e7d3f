/** Tests of the events' scorer. */
@NullMarked
package org.hearsay.eval.events;

import org.jspecify.annotations.NullMarked;

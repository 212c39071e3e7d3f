/**
 * Why a conclusion was drawn, and what could not be read. {@link org.hearsay.provenance.Evidence}
 * goes with every conclusion to the screen; {@link org.hearsay.provenance.Finding} is trouble with
 * an input as data: coded, counted, listed at the end, never a crash.
 */
@NullMarked
package org.hearsay.provenance;

import org.jspecify.annotations.NullMarked;

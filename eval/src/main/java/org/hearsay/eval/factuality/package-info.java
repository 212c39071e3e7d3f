/**
 * How certain the text makes an event, against UW (Lee et al. 2015) and MEANTIME (Minard et al.
 * 2016) on one scale from -3 to +3.
 */
@NullMarked
package org.hearsay.eval.factuality;

import org.jspecify.annotations.NullMarked;

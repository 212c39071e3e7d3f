@NullMarked
package org.hearsay.eval.linguistics;

import org.jspecify.annotations.NullMarked;

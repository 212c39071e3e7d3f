@NullMarked
package org.hearsay.eval.attribution.learned;

import org.jspecify.annotations.NullMarked;

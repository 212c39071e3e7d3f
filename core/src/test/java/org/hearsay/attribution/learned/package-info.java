@NullMarked
package org.hearsay.attribution.learned;

import org.jspecify.annotations.NullMarked;

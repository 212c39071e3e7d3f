@NullMarked
package org.hearsay.grounding.time;

import org.jspecify.annotations.NullMarked;

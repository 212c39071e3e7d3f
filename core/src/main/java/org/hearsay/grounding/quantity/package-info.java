@NullMarked
package org.hearsay.grounding.quantity;

import org.jspecify.annotations.NullMarked;

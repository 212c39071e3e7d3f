@NullMarked
package org.hearsay.grounding.place;

import org.jspecify.annotations.NullMarked;

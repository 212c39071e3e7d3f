@NullMarked
package org.hearsay.grounding.participant;

import org.jspecify.annotations.NullMarked;

/** Time expressions and their values, against WikiWars (Mazur and Dale 2010). */
@NullMarked
package org.hearsay.eval.times;

import org.jspecify.annotations.NullMarked;

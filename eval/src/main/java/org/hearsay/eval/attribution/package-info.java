/**
 * Attributions against PolNeAR (Newell, Margolin and Ruths 2018): who said what, by which words.
 */
@NullMarked
package org.hearsay.eval.attribution;

import org.jspecify.annotations.NullMarked;

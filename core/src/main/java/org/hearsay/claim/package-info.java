/**
 * From attributions to claim mentions: what is claimed, of what kind, through which hops, and how
 * sure the words are. Factuality follows FactBank (Saurí and Pustejovsky 2009) and GRaSP (van Son
 * et al. 2016); it describes the words, never the world.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;

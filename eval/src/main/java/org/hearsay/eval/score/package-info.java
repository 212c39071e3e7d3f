/**
 * What every scorer shares: counts of hits, guesses and wants, the rates made of them, one-to-one
 * matching, and how far a rate would move had the articles been drawn again.
 */
@NullMarked
package org.hearsay.eval.score;

import org.jspecify.annotations.NullMarked;

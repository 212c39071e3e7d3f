/**
 * Scoring on public corpora and measuring of speed; never shipped. Corpora come in, as {@code
 * eval/README.md} lays them out; figures go out, to {@code RESULTS.md} and {@code eval/expected}.
 * No text of a corpus is kept.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;

/**
 * The command that re-runs every score: reads the corpora, writes {@code RESULTS.md}, and holds
 * each figure against the one kept in {@code eval/expected}.
 */
@NullMarked
package org.hearsay.eval.results;

import org.jspecify.annotations.NullMarked;

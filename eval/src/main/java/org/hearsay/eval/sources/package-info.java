/**
 * Whom pronouns and descriptions of sources stand for: a gold of 300 of them in PolNeAR dev, held
 * in {@code eval/gold/sources.tsv}, and how often Hearsay names the right one.
 */
@NullMarked
package org.hearsay.eval.sources;

import org.jspecify.annotations.NullMarked;

/**
 * Attributions inside the contents of others, and sources that nobody names: a corpus of invented
 * articles in {@code eval/gold/chain}, and how Hearsay does on it.
 */
@NullMarked
package org.hearsay.eval.chain;

import org.jspecify.annotations.NullMarked;

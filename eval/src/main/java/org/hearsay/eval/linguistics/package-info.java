/**
 * Hearsay's linguistics beside CoreNLP's own: is the dependency parser's output the same, how much
 * faster is it, what does each step of a parse take, and which of CoreNLP's name models finds the
 * most; and a slow parser to show what a better tree would be worth. PolNeAR and the places corpora
 * come in, figures go out.
 */
@NullMarked
package org.hearsay.eval.linguistics;

import org.jspecify.annotations.NullMarked;

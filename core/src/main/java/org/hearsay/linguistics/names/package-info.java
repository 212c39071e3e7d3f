/**
 * The words of one sentence in, the type of name each is part of out. The inference is Hearsay's
 * own; the weights are those of one of CoreNLP's conditional random fields (Finkel, Grenager and
 * Manning 2005, "Incorporating non-local information into information extraction systems by Gibbs
 * sampling"), so the names are its names. {@link org.hearsay.linguistics.names.NameField} is the
 * entrance. Nothing is refused: a sentence without words has no labels, and a word of any length
 * has one.
 *
 * <p>CoreNLP builds some sixty strings a word, such as {@code Madrid-PW|C}, and looks each up among
 * 346,710. Here the strings are never built: a feature's key is the hash that its string would
 * have, put together from the hashes of its parts. {@link
 * org.hearsay.linguistics.names.NameModelPacker} writes CoreNLP's model in that form when Hearsay
 * is built.
 */
@NullMarked
package org.hearsay.linguistics.names;

import org.jspecify.annotations.NullMarked;

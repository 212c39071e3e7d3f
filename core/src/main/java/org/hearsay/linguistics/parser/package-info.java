/**
 * Words and tags of one sentence in, its dependency tree out. The inference is Hearsay's own; the
 * weights are those of CoreNLP's neural transition parser (Chen and Manning 2014, "A Fast and
 * Accurate Dependency Parser using Neural Networks"), read from its model file, so the trees are
 * its trees. {@link org.hearsay.linguistics.parser.DependencyParser} is the entrance; {@link
 * org.hearsay.linguistics.parser.ModelReader} knows the file, {@code Configuration} the
 * transitions, {@code FirstLayer} and {@code OutputLayer} the network. A sentence without tokens is
 * refused.
 */
@NullMarked
package org.hearsay.linguistics.parser;

import org.jspecify.annotations.NullMarked;

/**
 * The words of one sentence in, a Penn Treebank tag for each out. The inference is Hearsay's own;
 * the weights are those of CoreNLP's maximum-entropy tagger (Toutanova, Klein, Manning and Singer
 * 2003, "Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network"; here the form that
 * looks at the two tags before a word), so the tags are its tags. {@link
 * org.hearsay.linguistics.tags.SpeechTagger} is the entrance; {@code Template} lists what is looked
 * at, {@code TagFeatures} looks. Nothing is refused: a sentence without words has no tags, and a
 * word of any length has one.
 *
 * <p>CoreNLP asks for every feature anew by its text. Here a feature's key is a hash put together
 * from the hashes of its parts, and the weights of two tags before a word are laid out ahead.
 * {@link org.hearsay.linguistics.tags.TagModelPacker} writes CoreNLP's model in that form when
 * Hearsay is built.
 */
@NullMarked
package org.hearsay.linguistics.tags;

import org.jspecify.annotations.NullMarked;

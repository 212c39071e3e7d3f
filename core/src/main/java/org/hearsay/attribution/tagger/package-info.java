/**
 * A parsed article in; for each of its tokens the probabilities that it belongs to a cue, a source
 * or a content, and where these begin and end, out. A small recurrent network, trained from scratch
 * by {@code eval}, reads paragraph by paragraph; it knows words, the parse, quotation marks, the
 * cue lexicon and what the rules found. It links nothing: which source goes with which content is
 * for {@link org.hearsay.attribution} to say.
 *
 * <p>{@link org.hearsay.attribution.tagger.TokenTagger} is the entrance. {@code FeatureReader} says
 * what the network sees, {@code Network} what it computes, {@code ModelFile} how it is kept.
 */
@NullMarked
package org.hearsay.attribution.tagger;

import org.jspecify.annotations.NullMarked;

/**
 * Trains the token tagger ({@link org.hearsay.attribution.tagger}) on PolNeAR's train part: parsed
 * and marked articles come in, the model file goes out, the same bytes each time. {@link
 * org.hearsay.eval.attribution.tagger.TrainTagger} is the command; {@link
 * org.hearsay.eval.attribution.tagger.CrossFitted} keeps what models that have not seen an article
 * say of it.
 */
@NullMarked
package org.hearsay.eval.attribution.tagger;

import org.jspecify.annotations.NullMarked;

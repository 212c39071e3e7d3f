/**
 * Word lists that carry rules: cues, hedges, roles. Rule files come in as tab-separated resources;
 * look-ups go out. An entry without examples, positive and negative, does not build.
 */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;

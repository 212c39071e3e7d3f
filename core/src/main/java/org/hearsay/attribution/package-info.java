/**
 * From parsed sentences to attributions: who said, thought, wanted or denied what, in which words,
 * nested as they are nested in the text, with the sources of one article merged.
 *
 * <p>Each construction of the language ("X said that C", "according to X") is one small class; see
 * {@link org.hearsay.attribution.Attributor} for how they are put together.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;

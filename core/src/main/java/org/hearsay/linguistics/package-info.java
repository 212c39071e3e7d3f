/**
 * From an article's text to parsed sentences and entities. The one package that knows the language
 * library: nothing of CoreNLP's passes its border.
 */
@NullMarked
package org.hearsay.linguistics;

import org.jspecify.annotations.NullMarked;

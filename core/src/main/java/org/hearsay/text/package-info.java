/**
 * The article and its words. Nothing comes in; {@link org.hearsay.text.Article}, {@link
 * org.hearsay.text.Sentence} and {@link org.hearsay.text.Token} go out to every other stage. All of
 * them are immutable, and all point into one text by {@link org.hearsay.text.Span}, which is the
 * one place that says how offsets are counted.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;

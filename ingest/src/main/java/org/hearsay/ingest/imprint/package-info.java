/**
 * What an article says about itself, in words: who wrote it, when it appeared, which agency it
 * comes from. Short printed strings and the first lines of a body come in; names and {@link
 * org.hearsay.text.ArticleDate}s go out. What is ambiguous, such as the day {@code 3/4/2016}, is
 * refused, not guessed.
 */
@NullMarked
package org.hearsay.ingest.imprint;

import org.jspecify.annotations.NullMarked;

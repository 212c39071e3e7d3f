/**
 * From an article to a {@link org.hearsay.pipeline.Reading}: all the stages in order. Pure per
 * article and thread-safe, so that reading many articles is a map.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;

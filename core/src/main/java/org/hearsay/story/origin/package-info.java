/**
 * Which reports of one story descend from one text. The {@link org.hearsay.pipeline.Reading}s of
 * all stories come in, {@link org.hearsay.story.origin.Origins} of each go out: how many
 * independent roots it has at least and at most, and for every two reports counted as one the
 * passages, in both, that say why. It refuses to call a text copied for what every page of an
 * outlet repeats. {@code docs/stories.md} explains the method.
 */
@NullMarked
package org.hearsay.story.origin;

import org.jspecify.annotations.NullMarked;

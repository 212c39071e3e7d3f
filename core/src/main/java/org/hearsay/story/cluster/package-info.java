/**
 * Which articles are on one happening. {@link org.hearsay.pipeline.Reading}s come in through {@link
 * org.hearsay.story.cluster.Gathering}, one after the other; groups of them go out. The groups are
 * a function of the set of articles: in which order these came makes no difference.
 *
 * <p>A {@link org.hearsay.story.cluster.Digest} holds what two articles are compared by, {@link
 * org.hearsay.story.cluster.Similarity} compares two, {@link
 * org.hearsay.story.cluster.CandidateIndex} says which two are worth it, and {@link
 * org.hearsay.story.cluster.AverageLink} parts what hangs together into happenings. {@code
 * docs/stories.md} gives the sources of the methods. It refuses nothing: an article like no other
 * is a group of its own.
 */
@NullMarked
package org.hearsay.story.cluster;

import org.jspecify.annotations.NullMarked;

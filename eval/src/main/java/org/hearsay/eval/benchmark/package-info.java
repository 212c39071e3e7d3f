/**
 * How fast: JMH benchmarks of the stages, the whole program over 200 articles, and one article from
 * a cold start. {@code eval/bench} runs the JMH benchmarks.
 */
@NullMarked
package org.hearsay.eval.benchmark;

import org.jspecify.annotations.NullMarked;

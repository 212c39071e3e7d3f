package org.hearsay.linguistics;

/**
 * Told when a step of parsing an article is done, so that one can measure what each takes: the time
 * between two calls is the later one's. Called by the thread that parses.
 */
@FunctionalInterface
public interface StepListener {

  /** The steps; all but the first and the last two come once a sentence or paragraph. */
  enum Step {
    /** Nothing is done yet. */
    START,
    /** A paragraph is cut into words and sentences. */
    TOKENS,
    /** A sentence has its parts of speech. */
    TAGS,
    /** A sentence has its names. */
    NAMES,
    /** A sentence has its lemmas. */
    LEMMAS,
    /** A sentence has its dependency tree. */
    TREE,
    /** The article's names are mended, and its numbers and times marked. */
    NUMBERS,
    /** The parsed article is put together. */
    RESULT
  }

  void done(Step step);
}

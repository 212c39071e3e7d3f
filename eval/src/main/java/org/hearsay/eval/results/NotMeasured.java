package org.hearsay.eval.results;

/** What the corpora ask for and this version does not answer. */
final class NotMeasured {

  static final String NAME = "not-measured";
  static final String TITLE = "Not measured yet";
  static final String TEXT =
      """
      Three areas ask questions across articles, which the stage for several articles is to answer: the stories and
      agreed numbers of `incidents`, `origins` (do two reports come from one text) and `disagreements` (contradiction,
      update, difference of scope). `syria` has no gold; it is there to be looked at.
      """;

  private NotMeasured() {}
}

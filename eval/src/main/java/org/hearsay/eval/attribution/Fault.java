package org.hearsay.eval.attribution;

/**
 * What is wrong with a marked attribution that was not found, or with a found one that is not
 * marked.
 */
enum Fault {
  /** Marked; nothing found has half of its content. */
  MISSED("missed"),
  /** Marked and found with its content, but under another source, or with a source too many. */
  WRONG_SOURCE("wrong source"),
  /** Marked and found with its source, but with too little or too much content. */
  WRONG_CONTENT("wrong content"),
  /** Found; nothing marked is near it. */
  SPURIOUS("spurious");

  private final String title;

  Fault(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}

package org.hearsay.eval.attribution;

/** The figures of attribution, in the order in which they are printed. */
public enum Measure {
  /** Right source and, by Jaccard of at least one half over word characters, right content. */
  RELATION("relation"),
  SOURCE_OVERLAP("source (overlap)"),
  CUE_OVERLAP("cue (overlap)"),
  CONTENT_OVERLAP("content (overlap)"),
  /** The same words, outer quotation marks, space and final punctuation aside. */
  CONTENT_EXACT("content (exact)"),
  CONTENT_CHARACTERS("content (characters)"),
  SOURCE_CHARACTERS("source (characters)");

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}

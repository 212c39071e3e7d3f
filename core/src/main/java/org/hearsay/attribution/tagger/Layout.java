package org.hearsay.attribution.tagger;

/**
 * What the network says of a token: several independent choices, each a softmax over some of its
 * outputs, which lie one after another.
 */
public enum Layout {
  /** Cue: outside, begin, inside, end, single. */
  CUE(0, 5),
  /** Source: outside, begin, inside, end, single. */
  SOURCE(5, 5),
  /** Content: outside, begin, inside, end, single; a piece that runs over sentences is one. */
  CONTENT(10, 5),
  /** Where the cue of a content's token stands: none, before it, after it, in another paragraph. */
  CONTENT_CUE(15, 4),
  /** Where the cue of a source's token stands: none, before it, after it. */
  SOURCE_CUE(19, 3),
  /** Whether the token is the syntactic head of a cue: no, yes. */
  CUE_HEAD(22, 2);

  /** Outputs of all choices together. */
  public static final int WIDTH = 24;

  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int END = 3;
  static final int SINGLE = 4;

  private final int from;
  private final int count;

  Layout(int from, int count) {
    this.from = from;
    this.count = count;
  }

  /** The first output of this choice. */
  public int from() {
    return from;
  }

  /** How many outputs it has. */
  public int count() {
    return count;
  }
}

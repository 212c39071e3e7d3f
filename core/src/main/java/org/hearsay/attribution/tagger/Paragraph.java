package org.hearsay.attribution.tagger;

/**
 * What the network sees of one paragraph.
 *
 * @param first number of its first token among the article's
 * @param features for each token the value of each feature
 * @param words for each token the row of its given vector; -1 when the word has none
 */
public record Paragraph(int first, int[][] features, int[] words) {

  /** In tokens. */
  public int length() {
    return words.length;
  }
}

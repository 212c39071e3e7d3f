package org.hearsay.attribution.tagger;

/** What training does to activations on their way up; nothing when the network is used. */
public interface Noise {

  /** Leaves everything as it is. */
  Noise NONE = (level, token, row) -> {};

  /**
   * Changes a row before the next layer reads it.
   *
   * @param level 0 for the input, 1 for the output of the first layer, and so on
   * @param token number of the token in the batch
   */
  void change(int level, int token, float[] row);
}

package org.hearsay.linguistics.parser;

import java.util.Arrays;

/**
 * The scores of the transitions. Left and right arcs with the root's label are never legal where
 * there is a choice, so they have no score. Thread-safe.
 */
final class OutputLayer {

  private final int labels;
  private final int width;
  private final float[][] weights;

  OutputLayer(ParserModel model) {
    int relations = model.relations().size();
    this.labels = relations - 1;
    this.width = 2 * labels + 1;
    this.weights = new float[model.hiddenSize()][paddedWidth()];
    for (int i = 0; i < weights.length; i++) {
      float[] row = model.outputWeights()[i];
      System.arraycopy(row, 1, weights[i], 0, labels);
      // the right arcs without the root's, and the shift, which follows them
      System.arraycopy(row, relations + 1, weights[i], labels, labels + 1);
    }
  }

  /**
   * Labels a left or right arc may carry; label {@code i} is the model's relation {@code i + 1}.
   */
  int labels() {
    return labels;
  }

  /** Scores that mean something: left arcs by label, right arcs by label, shift. */
  int width() {
    return width;
  }

  /**
   * Length of the array that {@link #score} fills. HotSpot begins a vector loop over floats with
   * four single steps, to align the array behind its 16-byte header, and ends it with single steps
   * for what does not fill a vector of eight; four beyond a multiple of eight leaves none of these.
   */
  int paddedWidth() {
    return (width + 3) / 8 * 8 + 4;
  }

  /** Computes the scores of {@code hidden} into {@code scores}. */
  void score(float[] hidden, float[] scores) {
    Arrays.fill(scores, 0);
    Rows.addProducts(scores, hidden, weights, 0, hidden.length);
  }
}

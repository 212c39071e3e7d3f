package org.hearsay.linguistics.parser;

import java.util.Arrays;

/**
 * The scores of the transitions. Left and right arcs with the root's label are never legal where
 * there is a choice, so they have no score. Thread-safe.
 */
final class OutputLayer {

  /** Hidden units taken together in one pass over the scores. */
  private static final int UNROLL = 8;

  private final int labels;
  private final int width;
  private final float[] weights;

  OutputLayer(ParserModel model) {
    int relations = model.relations().size();
    this.labels = relations - 1;
    this.width = 2 * labels + 1;
    int hidden = model.hiddenSize();
    if (hidden % UNROLL != 0) {
      throw new IllegalArgumentException(
          "parser model: the hidden size " + hidden + " is no multiple of " + UNROLL);
    }
    this.weights = new float[hidden * width];
    int outputs = 2 * relations + 1;
    for (int i = 0; i < hidden; i++) {
      int from = i * outputs;
      int to = i * width;
      System.arraycopy(model.outputWeights(), from + 1, weights, to, labels);
      // the right arcs without the root's, and the shift, which follows them
      System.arraycopy(
          model.outputWeights(), from + relations + 1, weights, to + labels, labels + 1);
    }
  }

  /**
   * Labels a left or right arc may carry; label {@code i} is the model's relation {@code i + 1}.
   */
  int labels() {
    return labels;
  }

  /** Scores in all: left arcs by label, right arcs by label, shift. */
  int width() {
    return width;
  }

  /** Computes the scores of {@code hidden} into {@code scores}. */
  void score(float[] hidden, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < hidden.length; i += UNROLL) {
      add(hidden, i, scores);
    }
  }

  private void add(float[] hidden, int i, float[] scores) {
    float a = hidden[i];
    float b = hidden[i + 1];
    float c = hidden[i + 2];
    float d = hidden[i + 3];
    float e = hidden[i + 4];
    float f = hidden[i + 5];
    float g = hidden[i + 6];
    float h = hidden[i + 7];
    int at = i * width;
    int w = width;
    for (int o = 0; o < scores.length; o++) {
      int p = at + o;
      scores[o] +=
          ((a * weights[p] + b * weights[p + w])
                  + (c * weights[p + 2 * w] + d * weights[p + 3 * w]))
              + ((e * weights[p + 4 * w] + f * weights[p + 5 * w])
                  + (g * weights[p + 6 * w] + h * weights[p + 7 * w]));
    }
  }
}

package org.hearsay.attribution.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One reading of a batch by the network, with everything that was computed on the way, which the
 * trainer needs for its way back. Its arrays grow to the largest batch and are used again. Not
 * thread-safe.
 */
public final class Pass {

  private final Weights weights;
  private final float[][] vectors;
  private final List<DirectionPass> directions = new ArrayList<>();
  private final float[][][] levels;
  private float[][] outputs = new float[0][];

  /**
   * @param weights the network
   * @param vectors the given word vectors, a row a word
   */
  public Pass(Weights weights, float[][] vectors) {
    this.weights = weights;
    this.vectors = vectors;
    this.levels = new float[weights.shape().layers() + 1][0][];
    for (int i = 0; i < weights.layers().size(); i++) {
      directions.add(new DirectionPass(weights.layers().get(i), i % 2 == 1));
    }
  }

  /** Reads a batch; {@link #outputs} has the answer. */
  public void run(Batch batch, Noise noise) {
    reserve(batch.tokens());
    sumFeatures(batch);
    change(0, batch.tokens(), noise);
    int hidden = weights.shape().hidden();
    for (int layer = 0; layer < weights.shape().layers(); layer++) {
      for (int direction = 0; direction < 2; direction++) {
        DirectionPass pass = directions.get(2 * layer + direction);
        pass.run(batch, levels[layer]);
        for (int token = 0; token < batch.tokens(); token++) {
          System.arraycopy(
              pass.states()[token], 0, levels[layer + 1][token], direction * hidden, hidden);
        }
      }
      change(layer + 1, batch.tokens(), noise);
    }
    for (int token = 0; token < batch.tokens(); token++) {
      System.arraycopy(weights.outputBias()[0], 0, outputs[token], 0, Layout.WIDTH);
    }
    Products.add(outputs, levels[levels.length - 1], batch.tokens(), weights.output(), 2 * hidden);
    for (int token = 0; token < batch.tokens(); token++) {
      for (Layout choice : Layout.values()) {
        Activations.softmax(outputs[token], choice.from(), choice.count());
      }
    }
  }

  private void sumFeatures(Batch batch) {
    int at = 0;
    for (Paragraph paragraph : batch.paragraphs()) {
      for (int i = 0; i < paragraph.length(); i++) {
        float[] row = levels[0][at++];
        System.arraycopy(weights.inputBias()[0], 0, row, 0, row.length);
        int[] values = paragraph.features()[i];
        for (int feature = 0; feature < values.length; feature++) {
          Products.addScaled(row, 1, weights.tables().get(feature)[values[feature]]);
        }
        if (paragraph.words()[i] >= 0) {
          float[] vector = vectors[paragraph.words()[i]];
          for (int k = 0; k < vector.length; k++) {
            Products.addScaled(row, vector[k], weights.vectors()[k]);
          }
        }
      }
    }
  }

  private void change(int level, int tokens, Noise noise) {
    for (int token = 0; token < tokens; token++) {
      noise.change(level, token, levels[level][token]);
    }
  }

  private void reserve(int tokens) {
    outputs = grown(outputs, tokens, Layout.WIDTH);
    for (int level = 0; level < levels.length; level++) {
      int width = level == 0 ? weights.shape().input() : 2 * weights.shape().hidden();
      levels[level] = grown(levels[level], tokens, width);
    }
  }

  /** The rows, and new ones behind them when there are fewer than {@code count}. */
  static float[][] grown(float[][] rows, int count, int width) {
    if (rows.length >= count) {
      return rows;
    }
    float[][] grown = Arrays.copyOf(rows, Math.max(count, rows.length * 3 / 2));
    for (int i = rows.length; i < grown.length; i++) {
      grown[i] = new float[width];
    }
    return grown;
  }

  /** For each token of the batch {@link Layout#WIDTH} probabilities; valid to the next run. */
  public float[][] outputs() {
    return outputs;
  }

  /** What layer {@code level} read (the summed input for 0), or the last layer gave; as above. */
  public float[][] level(int level) {
    return levels[level];
  }

  /** The directions as in {@link Weights#layers}. */
  public List<DirectionPass> directions() {
    return directions;
  }
}

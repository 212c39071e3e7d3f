package org.hearsay.attribution.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The network's numbers. The trainer keeps gradients and moments in others of the same shape.
 * Immutable by convention once the network runs.
 *
 * @param shape the sizes
 * @param tables for each feature a row of {@code shape.input()} for each of its values
 * @param vectors a row of {@code shape.input()} for each dimension of the given word vectors
 * @param inputBias one row of {@code shape.input()}
 * @param layers the recurrent layers from below; each reads forward first, then backward
 * @param output a row of {@link Layout#WIDTH} for each unit of the last layer
 * @param outputBias one row
 */
public record Weights(
    Shape shape,
    List<float[][]> tables,
    float[][] vectors,
    float[][] inputBias,
    List<Direction> layers,
    float[][] output,
    float[][] outputBias) {

  /**
   * One reading direction of one layer. A row's four quarters are those of the input gate, the
   * forget gate, the output gate and the new content (Hochreiter and Schmidhuber 1997; Gers et al.
   * 2000).
   *
   * @param input a row for each unit below
   * @param recurrent a row for each own unit
   * @param bias one row
   */
  public record Direction(float[][] input, float[][] recurrent, float[][] bias) {}

  public Weights {
    tables = List.copyOf(tables);
    layers = List.copyOf(layers);
  }

  /** All zero. */
  public static Weights zero(Shape shape) {
    List<float[][]> tables = new ArrayList<>();
    for (int size : shape.features()) {
      tables.add(new float[size][shape.input()]);
    }
    List<Direction> layers = new ArrayList<>();
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int direction = 0; direction < 2; direction++) {
        int below = layer == 0 ? shape.input() : 2 * shape.hidden();
        layers.add(
            new Direction(
                new float[below][4 * shape.hidden()],
                new float[shape.hidden()][4 * shape.hidden()],
                new float[1][4 * shape.hidden()]));
      }
    }
    return new Weights(
        shape,
        tables,
        new float[shape.vector()][shape.input()],
        new float[1][shape.input()],
        layers,
        new float[2 * shape.hidden()][Layout.WIDTH],
        new float[1][Layout.WIDTH]);
  }

  /** Every matrix, in the order in which the file has them: the tables first. */
  public List<float[][]> matrices() {
    List<float[][]> all = new ArrayList<>(tables);
    all.add(vectors);
    all.add(inputBias);
    for (Direction direction : layers) {
      all.add(direction.input());
      all.add(direction.recurrent());
      all.add(direction.bias());
    }
    all.add(output);
    all.add(outputBias);
    return all;
  }
}

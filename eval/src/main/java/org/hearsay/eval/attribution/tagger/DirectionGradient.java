package org.hearsay.eval.attribution.tagger;

import java.util.Arrays;
import org.hearsay.attribution.tagger.Batch;
import org.hearsay.attribution.tagger.DirectionPass;
import org.hearsay.attribution.tagger.Products;
import org.hearsay.attribution.tagger.Weights;

/** The way back through one reading direction of one layer, last step first. */
final class DirectionGradient {

  private final Weights.Direction weights;
  private final Weights.Direction sum;
  private final int hidden;

  /**
   * @param sum where the derivatives are added
   */
  DirectionGradient(Weights.Direction weights, Weights.Direction sum) {
    this.weights = weights;
    this.sum = sum;
    this.hidden = weights.recurrent().length;
  }

  /**
   * Adds the derivatives by the weights to the sum and those by what was read to {@code below}.
   *
   * @param above derivatives by the states, beginning at {@code column} of each row
   * @param read what the direction read
   * @param below derivatives by what it read
   */
  void add(
      Batch batch,
      DirectionPass pass,
      float[][] above,
      int column,
      float[][] read,
      float[][] below) {
    int tokens = batch.tokens();
    int lanes = batch.paragraphs().size();
    boolean backward = pass.backward();
    float[][] gates = new float[tokens][4 * hidden];
    float[][] before = new float[tokens][];
    float[] zero = new float[hidden];
    float[][] states = new float[lanes][hidden];
    float[][] cells = new float[lanes][hidden];
    float[][] stepGates = new float[lanes][];
    float[][] recurrent = Matrices.transposed(weights.recurrent());
    for (int step = batch.paragraphs().get(0).length() - 1; step >= 0; step--) {
      int active = batch.active(step);
      for (int p = 0; p < active; p++) {
        int token = batch.token(p, step, backward);
        int last = step == 0 ? -1 : batch.token(p, step - 1, backward);
        before[token] = last < 0 ? zero : pass.states()[last];
        float[] lastCell = last < 0 ? zero : pass.cells()[last];
        float[] state = states[p];
        for (int i = 0; i < hidden; i++) {
          state[i] += above[token][column + i];
        }
        gate(gates[token], state, cells[p], pass.gates()[token], pass.squashed()[token], lastCell);
        stepGates[p] = gates[token];
        Arrays.fill(state, 0);
      }
      if (step > 0) {
        Products.add(states, stepGates, active, recurrent, 4 * hidden);
      }
    }
    Matrices.addOuter(sum.input(), read, gates, tokens);
    Matrices.addOuter(sum.recurrent(), before, gates, tokens);
    Matrices.addSum(sum.bias()[0], gates, tokens);
    Products.add(below, gates, tokens, Matrices.transposed(weights.input()), 4 * hidden);
  }

  private void gate(
      float[] out, float[] state, float[] cell, float[] gate, float[] squashed, float[] lastCell) {
    // One array a loop: the compiler makes vector instructions of such loops only.
    int show = 2 * hidden;
    int fresh = 3 * hidden;
    for (int i = 0; i < hidden; i++) {
      float tangent = squashed[i];
      cell[i] += state[i] * gate[show + i] * (1 - tangent * tangent);
    }
    for (int i = 0; i < hidden; i++) {
      out[i] = cell[i] * gate[fresh + i] * gate[i] * (1 - gate[i]);
    }
    for (int i = 0; i < hidden; i++) {
      out[hidden + i] = cell[i] * lastCell[i] * gate[hidden + i] * (1 - gate[hidden + i]);
    }
    for (int i = 0; i < hidden; i++) {
      out[show + i] = state[i] * squashed[i] * gate[show + i] * (1 - gate[show + i]);
    }
    for (int i = 0; i < hidden; i++) {
      out[fresh + i] = cell[i] * gate[i] * (1 - gate[fresh + i] * gate[fresh + i]);
    }
    for (int i = 0; i < hidden; i++) {
      cell[i] *= gate[hidden + i];
    }
  }
}

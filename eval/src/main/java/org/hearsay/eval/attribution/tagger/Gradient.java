package org.hearsay.eval.attribution.tagger;

import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.tagger.Batch;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.Noise;
import org.hearsay.attribution.tagger.Paragraph;
import org.hearsay.attribution.tagger.Pass;
import org.hearsay.attribution.tagger.Products;
import org.hearsay.attribution.tagger.Weights;

/**
 * The way back through the network (Rumelhart, Hinton and Williams 1986): the derivatives of the
 * loss by every weight. The loss of a token is the cross-entropy of each choice times the choice's
 * weight, summed; that of a batch the mean over its tokens. Not thread-safe.
 */
final class Gradient {

  private final Weights weights;
  private final float[][] vectors;
  private final float[] choiceWeights;
  private final Weights sum;
  private final float[][][] levels;
  private float[][] outputs = {};

  Gradient(Weights weights, float[][] vectors, float[] choiceWeights) {
    this.weights = weights;
    this.vectors = vectors;
    this.choiceWeights = choiceWeights.clone();
    this.sum = Weights.zero(weights.shape());
    this.levels = new float[weights.shape().layers() + 1][0][];
  }

  /** The derivatives of the last batch. */
  Weights derivatives() {
    return sum;
  }

  /**
   * Computes the derivatives for a batch.
   *
   * @param pass the batch's reading
   * @param targets for each paragraph of the batch, in its order, the targets of its tokens
   * @param noise what the reading's activations were changed by: the same is done to derivatives
   * @return the batch's loss
   */
  double compute(Batch batch, Pass pass, List<float[][]> targets, Noise noise) {
    for (float[][] matrix : sum.matrices()) {
      for (float[] row : matrix) {
        Arrays.fill(row, 0);
      }
    }
    int tokens = batch.tokens();
    int hidden = weights.shape().hidden();
    int layers = weights.shape().layers();
    outputs = Matrices.zeroed(outputs, tokens, Layout.WIDTH);
    for (int level = 0; level <= layers; level++) {
      int width = level == 0 ? weights.shape().input() : 2 * hidden;
      levels[level] = Matrices.zeroed(levels[level], tokens, width);
    }
    double loss = loss(batch, pass, targets);
    Matrices.addOuter(sum.output(), pass.level(layers), outputs, tokens);
    Matrices.addSum(sum.outputBias()[0], outputs, tokens);
    Products.add(
        levels[layers], outputs, tokens, Matrices.transposed(weights.output()), Layout.WIDTH);
    for (int layer = layers - 1; layer >= 0; layer--) {
      change(noise, layer + 1, tokens);
      for (int direction = 0; direction < 2; direction++) {
        int number = 2 * layer + direction;
        new DirectionGradient(weights.layers().get(number), sum.layers().get(number))
            .add(
                batch,
                pass.directions().get(number),
                levels[layer + 1],
                direction * hidden,
                pass.level(layer),
                levels[layer]);
      }
    }
    change(noise, 0, tokens);
    addFeatures(batch);
    return loss;
  }

  private void change(Noise noise, int level, int tokens) {
    for (int token = 0; token < tokens; token++) {
      noise.change(level, token, levels[level][token]);
    }
  }

  /** Fills {@link #outputs} with the derivatives by the outputs before the softmax. */
  private double loss(Batch batch, Pass pass, List<float[][]> targets) {
    double loss = 0;
    float share = 1f / batch.tokens();
    for (int p = 0; p < batch.paragraphs().size(); p++) {
      float[][] wanted = targets.get(p);
      for (int i = 0; i < wanted.length; i++) {
        int token = batch.start(p) + i;
        float[] found = pass.outputs()[token];
        for (Layout choice : Layout.values()) {
          float weight = choiceWeights[choice.ordinal()] * share;
          for (int k = choice.from(); k < choice.from() + choice.count(); k++) {
            if (wanted[i][k] > 0) {
              loss -= weight * wanted[i][k] * StrictMath.log(Math.max(found[k], 1e-20f));
            }
            outputs[token][k] = weight * (found[k] - wanted[i][k]);
          }
        }
      }
    }
    return loss;
  }

  private void addFeatures(Batch batch) {
    int at = 0;
    for (Paragraph paragraph : batch.paragraphs()) {
      for (int i = 0; i < paragraph.length(); i++) {
        float[] row = levels[0][at++];
        Products.addScaled(sum.inputBias()[0], 1, row);
        int[] values = paragraph.features()[i];
        for (int feature = 0; feature < values.length; feature++) {
          Products.addScaled(sum.tables().get(feature)[values[feature]], 1, row);
        }
        if (paragraph.words()[i] >= 0) {
          float[] vector = vectors[paragraph.words()[i]];
          for (int k = 0; k < vector.length; k++) {
            Products.addScaled(sum.vectors()[k], vector[k], row);
          }
        }
      }
    }
  }
}

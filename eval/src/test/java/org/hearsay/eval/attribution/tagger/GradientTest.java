package org.hearsay.eval.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.tagger.Batch;
import org.hearsay.attribution.tagger.Noise;
import org.hearsay.attribution.tagger.Paragraph;
import org.hearsay.attribution.tagger.Pass;
import org.hearsay.attribution.tagger.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds every derivative against the difference quotient of the loss. */
class GradientTest {

  private static final float STEP = 4e-3f;

  private final Random random = new Random(7);
  private final Weights weights = Tiny.weights(random);
  private final float[][] vectors = Tiny.vectors(random);
  private final Batch batch = new Batch(Tiny.paragraphs(random, 2, 5, 1, 4));
  private final List<float[][]> targets = new ArrayList<>();

  @BeforeEach
  void drawTargets() {
    for (Paragraph paragraph : batch.paragraphs()) {
      targets.add(Tiny.targets(random, paragraph.length()));
    }
  }

  @Test
  void everyDerivativeIsTheDifferenceQuotient() {
    holds(Noise.NONE);
  }

  @Test
  void derivativesGoThroughHiddenUnitsAsActivationsDid() {
    Dropout dropout = new Dropout(weights.shape(), 0.4, random);
    dropout.draw(batch.tokens());
    holds(dropout);
  }

  private void holds(Noise noise) {
    Gradient gradient = new Gradient(weights, vectors, Training.CHOICE_WEIGHTS);
    loss(gradient, noise);
    Weights found = copy(gradient.derivatives());
    for (int m = 0; m < found.matrices().size(); m++) {
      float[][] matrix = weights.matrices().get(m);
      for (int r = 0; r < matrix.length; r++) {
        for (int i = 0; i < matrix[r].length; i++) {
          float kept = matrix[r][i];
          matrix[r][i] = kept + STEP;
          double above = loss(gradient, noise);
          matrix[r][i] = kept - STEP;
          double below = loss(gradient, noise);
          matrix[r][i] = kept;
          double quotient = (above - below) / (2 * STEP);
          assertThat((double) found.matrices().get(m)[r][i])
              .as("matrix %d, row %d, column %d", m, r, i)
              .isCloseTo(quotient, within(3e-4 + 0.005 * Math.abs(quotient)));
        }
      }
    }
  }

  private double loss(Gradient gradient, Noise noise) {
    Pass pass = new Pass(weights, vectors);
    pass.run(batch, noise);
    return gradient.compute(batch, pass, targets, noise);
  }

  private static Weights copy(Weights weights) {
    Weights copy = Weights.zero(weights.shape());
    for (int m = 0; m < copy.matrices().size(); m++) {
      for (int r = 0; r < copy.matrices().get(m).length; r++) {
        float[] row = weights.matrices().get(m)[r];
        System.arraycopy(row, 0, copy.matrices().get(m)[r], 0, row.length);
      }
    }
    return copy;
  }
}

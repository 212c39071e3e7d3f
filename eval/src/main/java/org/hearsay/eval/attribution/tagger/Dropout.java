package org.hearsay.eval.attribution.tagger;

import java.util.Random;
import org.hearsay.attribution.tagger.Noise;
import org.hearsay.attribution.tagger.Shape;

/**
 * Hides units at random and strengthens the others so that the sum stays (Srivastava et al. 2014).
 * The same token and level are hidden the same way until {@link #draw} is called again.
 */
final class Dropout implements Noise {

  private final Shape shape;
  private final int share;
  private final float scale;
  private final Random random;
  private float[][][] masks;

  Dropout(Shape shape, double share, Random random) {
    this.shape = shape;
    // In 256ths: one draw of 32 bits does for four units.
    this.share = (int) Math.round(share * 256);
    this.scale = 256f / (256 - this.share);
    this.random = random;
    this.masks = new float[shape.layers() + 1][0][];
  }

  /** Draws anew for a batch of so many tokens. */
  void draw(int tokens) {
    for (int level = 0; level < masks.length; level++) {
      int width = level == 0 ? shape.input() : 2 * shape.hidden();
      masks[level] = Matrices.zeroed(masks[level], tokens, width);
      for (int token = 0; token < tokens; token++) {
        fill(masks[level][token]);
      }
    }
  }

  private void fill(float[] mask) {
    int bits = 0;
    for (int i = 0; i < mask.length; i++) {
      bits = (i & 3) == 0 ? random.nextInt() : bits >>> 8;
      mask[i] = (bits & 0xff) < share ? 0 : scale;
    }
  }

  @Override
  public void change(int level, int token, float[] row) {
    float[] mask = masks[level][token];
    for (int i = 0; i < row.length; i++) {
      row[i] *= mask[i];
    }
  }
}

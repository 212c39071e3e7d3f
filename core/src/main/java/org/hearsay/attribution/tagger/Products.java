package org.hearsay.attribution.tagger;

/**
 * Products of matrices of floats, a matrix being an array of rows, written so that the compiler
 * turns the inner loops into vector instructions: HotSpot does so for loops that write one array,
 * not two. The sum of one row is formed in the same order whatever rows stand beside it, so that a
 * paragraph's numbers do not depend on its neighbours.
 */
public final class Products {

  /** Rows of weights used on all rows in turn before the next: they stay in the nearest cache. */
  private static final int BLOCK = 16;

  private Products() {}

  /**
   * Adds to each of the first {@code count} rows of {@code out} the product of that row of {@code
   * in} with the matrix {@code weights}.
   *
   * @param out rows as long as those of {@code weights}
   * @param in rows of at least {@code inner} numbers
   * @param weights at least {@code inner} rows
   * @param inner how many numbers of each row of {@code in}, and rows of {@code weights}, count
   */
  public static void add(float[][] out, float[][] in, int count, float[][] weights, int inner) {
    for (int from = 0; from < inner; from += BLOCK) {
      int to = Math.min(inner, from + BLOCK);
      for (int row = 0; row < count; row++) {
        add(out[row], in[row], weights, from, to);
      }
    }
  }

  private static void add(float[] out, float[] in, float[][] weights, int from, int to) {
    int k = from;
    for (; k + 4 <= to; k += 4) {
      addFour(
          out,
          in[k],
          in[k + 1],
          in[k + 2],
          in[k + 3],
          weights[k],
          weights[k + 1],
          weights[k + 2],
          weights[k + 3]);
    }
    for (; k < to; k++) {
      addScaled(out, in[k], weights[k]);
    }
  }

  private static void addFour(
      float[] out,
      float a,
      float b,
      float c,
      float d,
      float[] rowA,
      float[] rowB,
      float[] rowC,
      float[] rowD) {
    for (int i = 0; i < out.length; i++) {
      out[i] += (a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]);
    }
  }

  /** Adds {@code factor} times {@code row} to {@code out}. */
  public static void addScaled(float[] out, float factor, float[] row) {
    for (int i = 0; i < out.length; i++) {
      out[i] += factor * row[i];
    }
  }
}

package org.hearsay.attribution.tagger;

/**
 * Products of matrices of floats, a matrix being an array of rows, written so that the compiler
 * turns the inner loops into vector instructions. The sum of one row is formed in the same order
 * whatever rows stand beside it, so that a paragraph's numbers do not depend on its neighbours.
 */
public final class Products {

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
    int row = 0;
    for (; row + 2 <= count; row += 2) {
      addTwo(out[row], out[row + 1], in[row], in[row + 1], weights, inner);
    }
    if (row < count) {
      addOne(out[row], in[row], weights, inner);
    }
  }

  private static void addTwo(
      float[] out, float[] out2, float[] in, float[] in2, float[][] weights, int inner) {
    int k = 0;
    for (; k + 4 <= inner; k += 4) {
      addFour(
          out,
          out2,
          in[k],
          in[k + 1],
          in[k + 2],
          in[k + 3],
          in2[k],
          in2[k + 1],
          in2[k + 2],
          in2[k + 3],
          weights[k],
          weights[k + 1],
          weights[k + 2],
          weights[k + 3]);
    }
    for (; k < inner; k++) {
      addScaled(out, in[k], weights[k]);
      addScaled(out2, in2[k], weights[k]);
    }
  }

  private static void addOne(float[] out, float[] in, float[][] weights, int inner) {
    int k = 0;
    for (; k + 4 <= inner; k += 4) {
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
    for (; k < inner; k++) {
      addScaled(out, in[k], weights[k]);
    }
  }

  private static void addFour(
      float[] out,
      float[] out2,
      float a,
      float b,
      float c,
      float d,
      float a2,
      float b2,
      float c2,
      float d2,
      float[] rowA,
      float[] rowB,
      float[] rowC,
      float[] rowD) {
    for (int i = 0; i < out.length; i++) {
      float x = rowA[i];
      float y = rowB[i];
      float z = rowC[i];
      float w = rowD[i];
      float sum = out[i] + ((a * x + b * y) + (c * z + d * w));
      float sum2 = out2[i] + ((a2 * x + b2 * y) + (c2 * z + d2 * w));
      out[i] = sum;
      out2[i] = sum2;
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
      out[i] = out[i] + ((a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]));
    }
  }

  /** Adds {@code factor} times {@code row} to {@code out}. */
  public static void addScaled(float[] out, float factor, float[] row) {
    for (int i = 0; i < out.length; i++) {
      out[i] += factor * row[i];
    }
  }
}

package org.hearsay.linguistics.parser;

/**
 * Sums of rows of floats, written so that the compiler turns each loop into vector instructions.
 */
final class Rows {

  private Rows() {}

  /** Adds the first {@code count} of {@code rows} to {@code sum}. */
  static void add(float[] sum, float[][] rows, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
    for (; i < count; i++) {
      add(sum, rows[i]);
    }
  }

  /** Takes the first {@code count} of {@code rows} from {@code sum}. */
  static void subtract(float[] sum, float[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      subtract(sum, rows[i]);
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  private static void subtract(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] -= a[i];
    }
  }

  /**
   * Adds to {@code sum} {@code count} of {@code rows}, each times its factor.
   *
   * @param from the row of the first factor
   */
  static void addProducts(float[] sum, float[] factors, float[][] rows, int from, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int r = from + i;
      addProducts(
          sum,
          factors[i],
          rows[r],
          factors[i + 1],
          rows[r + 1],
          factors[i + 2],
          rows[r + 2],
          factors[i + 3],
          rows[r + 3]);
    }
    for (; i < count; i++) {
      addProduct(sum, factors[i], rows[from + i]);
    }
  }

  private static void addProducts(
      float[] sum,
      float a,
      float[] rowA,
      float b,
      float[] rowB,
      float c,
      float[] rowC,
      float d,
      float[] rowD) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]);
    }
  }

  private static void addProduct(float[] sum, float a, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * row[i];
    }
  }
}

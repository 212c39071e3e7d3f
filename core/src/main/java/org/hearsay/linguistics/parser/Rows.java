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

  /** Adds {@code factor} times the row of {@code matrix} that begins at {@code from}. */
  static void addScaled(float[] sum, float factor, float[] matrix, int from) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * matrix[from + i];
    }
  }
}

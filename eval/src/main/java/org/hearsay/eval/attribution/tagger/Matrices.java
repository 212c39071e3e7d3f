package org.hearsay.eval.attribution.tagger;

import java.util.Arrays;
import org.hearsay.attribution.tagger.Products;

/** What training needs of matrices beside their product. */
final class Matrices {

  /** Rows taken together, so that they stay in the processor's cache. */
  private static final int TILE = 128;

  private Matrices() {}

  /** {@code rows} with its first {@code count} rows zero; longer when it was too short. */
  static float[][] zeroed(float[][] rows, int count, int width) {
    float[][] enough = rows;
    if (rows.length < count) {
      enough = Arrays.copyOf(rows, count);
      for (int i = rows.length; i < count; i++) {
        enough[i] = new float[width];
      }
    }
    for (int i = 0; i < count; i++) {
      Arrays.fill(enough[i], 0);
    }
    return enough;
  }

  static float[][] transposed(float[][] matrix) {
    float[][] transposed = new float[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int k = 0; k < matrix[i].length; k++) {
        transposed[k][i] = matrix[i][k];
      }
    }
    return transposed;
  }

  /** Adds to {@code sum} the outer products of the first {@code count} rows of the two others. */
  static void addOuter(float[][] sum, float[][] left, float[][] right, int count) {
    float[][] columns = new float[sum.length][TILE];
    float[][] tile = new float[TILE][];
    for (int from = 0; from < count; from += TILE) {
      int rows = Math.min(TILE, count - from);
      for (int r = 0; r < rows; r++) {
        tile[r] = right[from + r];
        float[] row = left[from + r];
        for (int k = 0; k < sum.length; k++) {
          columns[k][r] = row[k];
        }
      }
      Products.add(sum, columns, sum.length, tile, rows);
    }
  }

  /** Adds to {@code sum} the first {@code count} of {@code rows}. */
  static void addSum(float[] sum, float[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      Products.addScaled(sum, 1, rows[i]);
    }
  }
}

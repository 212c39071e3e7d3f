package org.hearsay.linguistics.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The products of the network's first layer. One feature at one position adds a row of {@code
 * hiddenSize} numbers to the hidden layer. Most positions of most configurations are empty, so
 * every row is kept as its difference from the empty position's row, and the empty rows are summed
 * once, together with the bias, into {@link #base}.
 *
 * <p>The rows of the tags, the relations and the most frequent words are kept for good; each is
 * computed when it is first asked for, so that starting costs nothing. Thread-safe: a row's numbers
 * do not depend on who computes it, and a row is published only when complete.
 */
final class FirstLayer {

  /**
   * Words whose rows are kept: with 18 positions some 20,000 rows of 4 kB, the number that CoreNLP
   * computes ahead.
   */
  private static final int FREQUENT_WORDS = 1_100;

  private static final VarHandle ROW = MethodHandles.arrayElementVarHandle(float[][].class);

  private final ParserModel model;
  private final int frequent;
  private final float[] base;
  private final float[][] rows;

  FirstLayer(ParserModel model) {
    this.model = model;
    this.frequent = Math.min(FREQUENT_WORDS, model.firstTag());
    int features = model.firstRelation() + model.relations().size();
    this.rows = new float[(frequent + features - model.firstTag()) * Features.PLACES][];
    this.base = model.hiddenBias().clone();
    float[] embedding = new float[model.dimensions()];
    for (int position = 0; position < model.positions(); position++) {
      int from = Features.missing(model, position) * model.dimensions();
      System.arraycopy(model.embeddings(), from, embedding, 0, embedding.length);
      addProduct(embedding, position, base);
    }
  }

  /** The hidden layer of a configuration whose every position is empty; not to be written to. */
  float[] base() {
    return base;
  }

  /** Whether the row of {@code feature} is kept for good. */
  boolean keeps(int feature) {
    return feature < frequent || feature >= model.firstTag();
  }

  /** The row of a feature that {@link #keeps} holds; not to be written to. */
  float[] kept(int feature, int position) {
    int number = feature < frequent ? feature : frequent + feature - model.firstTag();
    int index = number * Features.PLACES + position % Features.PLACES;
    float[] row = (float @Nullable []) ROW.getAcquire(rows, index);
    if (row == null) {
      row = new float[model.hiddenSize()];
      compute(feature, position, row);
      ROW.setRelease(rows, index, row);
    }
    return row;
  }

  /** Computes the row of any feature into {@code row}. */
  void compute(int feature, int position, float[] row) {
    int from = feature * model.dimensions();
    int missing = Features.missing(model, position) * model.dimensions();
    float[] embedding = new float[model.dimensions()];
    for (int k = 0; k < embedding.length; k++) {
      embedding[k] = model.embeddings()[from + k] - model.embeddings()[missing + k];
    }
    Arrays.fill(row, 0);
    addProduct(embedding, position, row);
  }

  private void addProduct(float[] embedding, int position, float[] row) {
    Rows.addProducts(
        row, embedding, model.hiddenWeights(), position * embedding.length, embedding.length);
  }
}

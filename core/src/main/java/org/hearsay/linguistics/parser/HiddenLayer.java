package org.hearsay.linguistics.parser;

/**
 * The hidden layer of one configuration after another. A step changes only some of the features, so
 * the layer is carried on from the last step's where that takes fewer rows than summing anew. Which
 * way is taken depends on the features alone, so a sentence always gives the same numbers. Reused;
 * not thread-safe.
 */
final class HiddenLayer {

  private final FirstLayer firstLayer;
  private final RowCache cache;
  private final int[] missing = new int[Features.COUNT];
  private final int[] current = new int[Features.COUNT];
  private final float[] sums;
  private final float[][] plus = new float[Features.COUNT][];
  private final float[][] minus = new float[Features.COUNT][];

  HiddenLayer(ParserModel model, FirstLayer firstLayer) {
    this.firstLayer = firstLayer;
    this.cache = new RowCache(firstLayer);
    this.sums = new float[model.hiddenSize()];
    for (int position = 0; position < missing.length; position++) {
      missing[position] = Features.missing(model, position);
    }
  }

  /** Forgets the last sentence. */
  void begin() {
    System.arraycopy(missing, 0, current, 0, missing.length);
    System.arraycopy(firstLayer.base(), 0, sums, 0, sums.length);
  }

  /** Computes the activations, the cubes of the sums, for {@code features} into {@code into}. */
  void activate(int[] features, float[] into) {
    cache.makeRoom(2 * Features.COUNT);
    int present = 0;
    int changes = 0;
    for (int i = 0; i < missing.length; i++) {
      if (features[i] != missing[i]) {
        present++;
      }
      if (features[i] != current[i]) {
        changes += (features[i] != missing[i] ? 1 : 0) + (current[i] != missing[i] ? 1 : 0);
      }
    }
    if (present <= changes) {
      begin();
    }
    int added = 0;
    int taken = 0;
    for (int i = 0; i < missing.length; i++) {
      if (features[i] != current[i]) {
        if (features[i] != missing[i]) {
          plus[added++] = cache.row(features[i], i);
        }
        if (current[i] != missing[i]) {
          minus[taken++] = cache.row(current[i], i);
        }
        current[i] = features[i];
      }
    }
    Rows.add(sums, plus, added);
    Rows.subtract(sums, minus, taken);
    for (int i = 0; i < into.length; i++) {
      into[i] = sums[i] * sums[i] * sums[i];
    }
  }
}

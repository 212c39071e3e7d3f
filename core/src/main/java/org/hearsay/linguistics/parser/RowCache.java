package org.hearsay.linguistics.parser;

import java.util.Arrays;

/**
 * The rows of the rarer words met lately, so that a name is multiplied out once an article and not
 * at every step. Emptied when full, between steps only: a row handed out stays as it is until then.
 * What is in it never changes a number, only when it is computed. Not thread-safe.
 */
final class RowCache {

  /** Rows held, 4 kB each. */
  private static final int CAPACITY = 3_072;

  private static final int SLOTS = 8_192;

  private final FirstLayer layer;
  private final int hiddenSize;
  private final int[] keys = new int[SLOTS];
  private final int[] rowOfSlot = new int[SLOTS];
  private final float[][] rows = new float[CAPACITY][];
  private int size;

  RowCache(FirstLayer layer) {
    this.layer = layer;
    this.hiddenSize = layer.base().length;
    Arrays.fill(keys, -1);
  }

  /** Empties the cache unless {@code needed} more rows fit. To be called before each step. */
  void makeRoom(int needed) {
    if (size + needed > CAPACITY) {
      Arrays.fill(keys, -1);
      size = 0;
    }
  }

  /** The row of {@code feature} at {@code position}; not to be written to. */
  float[] row(int feature, int position) {
    if (layer.keeps(feature)) {
      return layer.kept(feature, position);
    }
    int key = feature * Features.COUNT + position;
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the top 13 bits.
    int slot = (key * 0x9E3779B9) >>> 19;
    while (keys[slot] >= 0) {
      if (keys[slot] == key) {
        return rows[rowOfSlot[slot]];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (rows[size] == null) {
      rows[size] = new float[hiddenSize];
    }
    layer.compute(feature, position, rows[size]);
    keys[slot] = key;
    rowOfSlot[slot] = size;
    return rows[size++];
  }
}

package org.hearsay.linguistics.packed;

/**
 * Numbers keys from 0 in the order given; open addressing, at most half full. Immutable;
 * thread-safe.
 */
public final class HashTable {

  private final long[] keys;
  private final int[] numbers;
  private final int shift;

  /**
   * @throws IllegalArgumentException when a key comes twice
   */
  public HashTable(long[] all) {
    int bits = 4;
    while (1L << bits < 2L * all.length) {
      bits++;
    }
    this.keys = new long[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    for (int i = 0; i < all.length; i++) {
      int slot = slot(all[i]);
      while (numbers[slot] != 0) {
        if (keys[slot] == all[i]) {
          throw new IllegalArgumentException("the key " + all[i] + " comes twice");
        }
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = all[i];
      numbers[slot] = i + 1;
    }
  }

  /** The number of {@code key}, -1 when it has none. */
  public int number(long key) {
    int slot = slot(key);
    while (numbers[slot] != 0) {
      if (keys[slot] == key) {
        return numbers[slot] - 1;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private int slot(long key) {
    // A polynomial's low bits know only its last terms: mix all of them into the high ones.
    long mixed = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) ((mixed ^ (mixed >>> 29)) * 0xD6E8FEB86659FD93L >>> shift);
  }
}

package org.hearsay.story.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * For each key the numbers put under it: an inverted index in flat arrays, some 20 bytes a number,
 * where maps of lists would take 100. Not thread-safe.
 */
final class PostingTable {

  private static final int NONE = -1;

  /** Slots stay at most half full, so that a search is short. */
  private int slots = 1 << 12;

  private long[] keys = new long[slots];
  private int[] heads = filled(slots);
  private int[] counts = new int[slots];
  private int used;

  private int[] numbers = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int size;

  /**
   * Puts {@code number} under {@code key}.
   *
   * @return how many are under it now
   */
  int add(long key, int number) {
    if (used * 2 >= slots) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      used++;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    numbers[size] = number;
    next[size] = heads[slot];
    heads[slot] = size++;
    return ++counts[slot];
  }

  /** How many are under {@code key}. */
  int count(long key) {
    return counts[slot(key)];
  }

  /** Gives the numbers under {@code key}, the last first. */
  void each(long key, IntConsumer sink) {
    for (int at = heads[slot(key)]; at != NONE; at = next[at]) {
      sink.accept(numbers[at]);
    }
  }

  /** Where {@code key} stands, or would. */
  private int slot(long key) {
    int slot = (int) Hashing.mix(key) & (slots - 1);
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    slots *= 2;
    keys = new long[slots];
    heads = filled(slots);
    counts = new int[slots];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, NONE);
    return empty;
  }
}

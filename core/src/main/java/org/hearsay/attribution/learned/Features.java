package org.hearsay.attribution.learned;

import java.util.Arrays;

/**
 * The features of one decision as places in a table of weights, found by hashing (Weinberger et al.
 * 2009, "Feature hashing for large scale multitask learning"). A feature is a template's number and
 * its values; it is there or not. Not thread-safe; made once and cleared for each decision.
 */
public final class Features {

  private int[] keys = new int[256];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The hash of feature {@code i}; a table of 2<sup>n</sup> weights takes its lowest n bits. */
  public int key(int i) {
    return keys[i];
  }

  public int[] toArray() {
    return Arrays.copyOf(keys, size);
  }

  void add(int template) {
    put(mix(template, 0));
  }

  void add(int template, int a) {
    put(mix(template, a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(template, a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template, a), b), c));
  }

  void add(int template, String a) {
    add(template, a.hashCode());
  }

  void add(int template, String a, String b) {
    add(template, a.hashCode(), b.hashCode());
  }

  void add(int template, String a, int b) {
    add(template, a.hashCode(), b);
  }

  void add(int template, int a, String b) {
    add(template, a, b.hashCode());
  }

  void add(int template, String a, int b, int c) {
    add(template, a.hashCode(), b, c);
  }

  void add(int template, boolean a) {
    if (a) {
      add(template);
    }
  }

  void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  /** One round of MurmurHash3 with its finaliser (Appleby 2011). */
  static int mix(int hash, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}

package org.hearsay.story.cluster;

/** 64-bit hashes that are the same on every machine and in every run. */
final class Hashing {

  private Hashing() {}

  /** FNV-1a over the UTF-16 code units, then mixed (isthe.com/chongo/tech/comp/fnv). */
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** Of a pair; its order matters. */
  static long of(long first, long second) {
    return mix(first * 0x9e3779b97f4a7c15L + second);
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014), which spreads every bit. */
  static long mix(long bits) {
    long mixed = bits;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}

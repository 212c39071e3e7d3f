package org.hearsay.story.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common, page furniture left aside.
 *
 * @param containment share of the words of one that stand in the other too, the greater of both; 0
 *     to 1
 * @param likeness the lesser of both
 * @param words how many words of one stand in the other too, the lesser of both
 * @param passages the longest first
 */
record SharedText(double containment, double likeness, int words, List<Passage> passages) {

  SharedText {
    passages = List.copyOf(passages);
  }

  /** Words of the longest passage; 0 when there is none. */
  int longest() {
    return passages.isEmpty() ? 0 : passages.get(0).words();
  }

  static SharedText of(Shingles one, Shingles other, PageFurniture furniture) {
    Map<Long, Integer> first = places(one);
    Map<Long, Integer> second = places(other);
    Side left = new Side(one, second, furniture);
    Side right = new Side(other, first, furniture);
    return new SharedText(
        Math.max(left.share(), right.share()),
        Math.min(left.share(), right.share()),
        Math.min(left.words(), right.words()),
        passages(one, other, second, furniture));
  }

  /** Where each shingle first stands. */
  private static Map<Long, Integer> places(Shingles text) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      places.putIfAbsent(text.at(i), i);
    }
    return places;
  }

  /** One of the two texts. */
  private static final class Side {
    private final BitSet shared = new BitSet();
    private final BitSet counted;

    Side(Shingles text, Map<Long, Integer> elsewhere, PageFurniture furniture) {
      counted = new BitSet(text.words());
      counted.set(0, text.words());
      for (int i = 0; i < text.size(); i++) {
        if (furniture.holds(text.at(i))) {
          counted.clear(i, i + Shingles.SIZE);
        } else if (elsewhere.containsKey(text.at(i))) {
          shared.set(i, i + Shingles.SIZE);
        }
      }
    }

    int words() {
      BitSet own = (BitSet) shared.clone();
      own.and(counted);
      return own.cardinality();
    }

    double share() {
      return counted.isEmpty() ? 0 : words() / (double) counted.cardinality();
    }
  }

  /** Runs of shared words of {@code one} that stand in {@code other} in the same order. */
  private static List<Passage> passages(
      Shingles one, Shingles other, Map<Long, Integer> elsewhere, PageFurniture furniture) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < one.size()) {
      Integer there = elsewhere.get(one.at(i));
      if (there == null || furniture.holds(one.at(i))) {
        i++;
        continue;
      }
      int length = 1;
      while (i + length < one.size()
          && there + length < other.size()
          && one.at(i + length) == other.at(there + length)
          && !furniture.holds(one.at(i + length))) {
        length++;
      }
      int words = length + Shingles.SIZE - 1;
      passages.add(
          new Passage(one.span(i, i + words - 1), other.span(there, there + words - 1), words));
      i += length;
    }
    passages.sort(Comparator.comparingInt(Passage::words).reversed().thenComparing(Passage::first));
    return passages;
  }
}

package org.hearsay.story.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Terms with weights: a sparse vector of length 1. Terms are kept as 64-bit hashes, so that the
 * same term is the same number whatever was read before it. Immutable.
 */
final class Weighted {

  /** A term's hash with its weight before the vector is brought to length 1. */
  private record Term(long hash, double weight) {}

  private static final Comparator<Term> HEAVIEST_FIRST =
      Comparator.comparingDouble(Term::weight).reversed().thenComparingLong(Term::hash);

  /** In growing order. */
  private final long[] hashes;

  private final float[] weights;

  /** Positions in the two above, the heaviest term first. */
  private final int[] heaviest;

  private Weighted(long[] hashes, float[] weights, int[] heaviest) {
    this.hashes = hashes;
    this.weights = weights;
    this.heaviest = heaviest;
  }

  /**
   * The {@code most} heaviest of {@code terms}, brought to length 1.
   *
   * @param terms weights above 0
   */
  static Weighted of(Map<String, Double> terms, int most) {
    List<Term> kept =
        terms.entrySet().stream()
            .map(term -> new Term(Hashing.of(term.getKey()), term.getValue()))
            .sorted(HEAVIEST_FIRST)
            .limit(most)
            .toList();
    double square = 0;
    for (Term term : kept) {
      square += term.weight() * term.weight();
    }
    double length = Math.sqrt(square);
    List<Term> byHash = kept.stream().sorted(Comparator.comparingLong(Term::hash)).toList();
    long[] hashes = new long[byHash.size()];
    float[] weights = new float[byHash.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = byHash.get(i).hash();
      weights[i] = (float) (byHash.get(i).weight() / length);
    }
    int[] heaviest = kept.stream().mapToInt(byHash::indexOf).toArray();
    return new Weighted(hashes, weights, heaviest);
  }

  /** The cosine of the angle to {@code other}, 0 to 1; 0 where one of them has no term. */
  double cosine(Weighted other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        sum += (double) weights[i] * other.weights[j];
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /** The greatest weight that both give to one term, 0 to 1; 0 where they share none. */
  double strongestShared(Weighted other) {
    double strongest = 0;
    for (int i = 0; i < hashes.length; i++) {
      int j = Arrays.binarySearch(other.hashes, hashes[i]);
      if (j >= 0) {
        strongest = Math.max(strongest, Math.min(weights[i], other.weights[j]));
      }
    }
    return strongest;
  }

  /** The hashes of the {@code most} heaviest terms, the heaviest first. */
  long[] heaviest(int most) {
    long[] top = new long[Math.min(most, heaviest.length)];
    for (int i = 0; i < top.length; i++) {
      top[i] = hashes[heaviest[i]];
    }
    return top;
  }
}

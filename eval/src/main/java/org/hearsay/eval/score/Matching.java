package org.hearsay.eval.score;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The largest one-to-one matching between two lists, by augmenting paths found breadth first.
 *
 * <p>Each left item is tried in order; how many are matched does not depend on the order, which
 * ones may.
 */
public final class Matching {

  private static final int FREE = -1;

  private final int[] rightOf;
  private final int size;

  private Matching(int[] rightOf, int size) {
    this.rightOf = rightOf;
    this.size = size;
  }

  /** Matches each of {@code left} to at most one of {@code right} with which it is the same. */
  public static <L, R> Matching of(List<L> left, List<R> right, BiPredicate<L, R> same) {
    boolean[][] edges = new boolean[left.size()][right.size()];
    for (int l = 0; l < left.size(); l++) {
      for (int r = 0; r < right.size(); r++) {
        edges[l][r] = same.test(left.get(l), right.get(r));
      }
    }
    int[] rightOf = new int[left.size()];
    int[] leftOf = new int[right.size()];
    Arrays.fill(rightOf, FREE);
    Arrays.fill(leftOf, FREE);
    int size = 0;
    for (int l = 0; l < left.size(); l++) {
      if (augment(l, edges, rightOf, leftOf)) {
        size++;
      }
    }
    return new Matching(rightOf, size);
  }

  private static boolean augment(int start, boolean[][] edges, int[] rightOf, int[] leftOf) {
    int[] reachedFrom = new int[leftOf.length];
    Arrays.fill(reachedFrom, FREE);
    Deque<Integer> work = new ArrayDeque<>();
    work.add(start);
    while (!work.isEmpty()) {
      int l = work.remove();
      for (int r = 0; r < leftOf.length; r++) {
        if (!edges[l][r] || reachedFrom[r] != FREE) {
          continue;
        }
        reachedFrom[r] = l;
        if (leftOf[r] == FREE) {
          flip(r, reachedFrom, rightOf, leftOf);
          return true;
        }
        work.add(leftOf[r]);
      }
    }
    return false;
  }

  private static void flip(int end, int[] reachedFrom, int[] rightOf, int[] leftOf) {
    for (int r = end; r != FREE; ) {
      int l = reachedFrom[r];
      int before = rightOf[l];
      rightOf[l] = r;
      leftOf[r] = l;
      r = before;
    }
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** The right item of left item {@code l}, by index; -1 when it has none. */
  public int rightOf(int l) {
    return rightOf[l];
  }
}

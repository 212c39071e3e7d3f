package org.hearsay.eval.attribution.tagger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.TokenScores;

/** The likeliest spans of one role: the best path over begin, inside, end, single and outside. */
final class Chunks {

  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final int END = 3;
  private static final int SINGLE = 4;

  private Chunks() {}

  /**
   * A run of tokens.
   *
   * @param first its first token, numbered over the article
   * @param last its last, included
   */
  record Chunk(int first, int last) {}

  /**
   * The spans of {@code role} between two tokens.
   *
   * @param from the first token, numbered over the article
   * @param to one past the last
   * @param factor what the probability to be outside is multiplied with
   */
  static List<Chunk> best(TokenScores scores, Layout role, int from, int to, double factor) {
    int length = to - from;
    double[][] best = new double[length][5];
    int[][] previous = new int[length][5];
    for (int i = 0; i < length; i++) {
      for (int state = 0; state < 5; state++) {
        float share = scores.outputs()[(from + i) * Layout.WIDTH + role.from() + state];
        double own = Math.log(Math.max(1e-9, state == OUTSIDE ? factor * share : share));
        best[i][state] = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < 5; before++) {
          boolean open = i > 0 && (before == BEGIN || before == INSIDE);
          boolean allowed = open == (state == INSIDE || state == END);
          double sum = (i == 0 ? 0 : best[i - 1][before]) + own;
          if (allowed && sum > best[i][state]) {
            best[i][state] = sum;
            previous[i][state] = before;
          }
        }
      }
    }
    int state = OUTSIDE;
    for (int last : new int[] {END, SINGLE}) {
      state = best[length - 1][last] > best[length - 1][state] ? last : state;
    }
    List<Chunk> chunks = new ArrayList<>();
    int end = -1;
    for (int i = length - 1; i >= 0; i--) {
      if (state == END) {
        end = i;
      } else if (state == SINGLE) {
        chunks.add(0, new Chunk(from + i, from + i));
      } else if (state == BEGIN) {
        chunks.add(0, new Chunk(from + i, from + end));
      }
      state = previous[i][state];
    }
    return chunks;
  }
}

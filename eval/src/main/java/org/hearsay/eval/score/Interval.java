package org.hearsay.eval.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where a figure would lie in 95 of 100 cases had other articles of the same kind been drawn: the
 * percentile bootstrap over articles (Efron 1979). The draws are seeded, so the same counts give
 * the same interval.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile; high >= low
 */
public record Interval(double low, double high) {

  private static final int DRAWS = 2_000;
  private static final long SEED = 20161108;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  /**
   * The interval of the F1 over all articles.
   *
   * @param articles each article's own counts, at least one article
   */
  public static Interval ofF1(List<Counts> articles) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("an interval over no articles");
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      Counts sum = Counts.NONE;
      for (int k = 0; k < articles.size(); k++) {
        sum = sum.plus(articles.get(random.nextInt(articles.size())));
      }
      drawn[i] = sum.f1();
    }
    Arrays.sort(drawn);
    return new Interval(drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975)]);
  }
}

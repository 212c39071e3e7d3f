package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;

/**
 * How often attributions are right that say how sure they are: ten bins of the score, in each the
 * mean score against the share that people marked as the same relation (a reliability diagram;
 * Niculescu-Mizil and Caruana 2005). Only the outermost attributions, which are what people marked.
 */
record Reliability(List<Bin> bins) {

  /** What is less sure than this is not looked at. */
  static final double LEAST = 0.05;

  private static final int BINS = 10;
  private static final int BAR = 20;

  /**
   * One bin.
   *
   * @param count attributions in it
   * @param said their mean score, 0 to 1
   * @param right the share of them that people marked, 0 to 1
   */
  record Bin(int count, double said, double right) {}

  /**
   * @param read the attributions found, by article
   */
  static Reliability of(List<Marked> articles, Map<String, List<Attribution>> read) {
    int[] counts = new int[BINS];
    double[] said = new double[BINS];
    double[] right = new double[BINS];
    for (Marked article : articles) {
      for (Attribution found : read.getOrDefault(article.name(), List.of())) {
        if (found.parent() == null) {
          double score = found.evidence().score();
          int bin = Math.min(BINS - 1, (int) (score * BINS));
          counts[bin]++;
          said[bin] += score;
          right[bin] +=
              AttributionScorer.shareThatMarks(
                  article.versions().values(), Parts.of(found), article.article().text());
        }
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        bins.add(new Bin(counts[bin], said[bin] / counts[bin], right[bin] / counts[bin]));
      }
    }
    return new Reliability(bins);
  }

  /** Mean distance between what is said and what is right, weighted by count (ECE), 0 to 1. */
  double error() {
    double sum = 0;
    int all = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.said() - bin.right());
      all += bin.count();
    }
    return all == 0 ? 0 : sum / all;
  }

  String page() {
    MarkdownTable table =
        new MarkdownTable("attributions", "said, %", "right, %", "said ░, right █");
    for (Bin bin : bins) {
      int said = (int) Math.round(bin.said() * BAR);
      int right = (int) Math.round(bin.right() * BAR);
      table.row(
          String.valueOf(bin.count()),
          Figure.text(100 * bin.said(), 0),
          Figure.text(100 * bin.right(), 0),
          "`" + "░".repeat(said) + "`<br>`" + "█".repeat(right) + "`");
    }
    return """

    What a score means: of the attributions that Hearsay is so sure of, so many are marked by people as the same relation
    (outermost ones, from a score of %s up). Expected calibration error: %s points.

    %s"""
        .formatted(LEAST, Figure.text(100 * error(), 1), table);
  }
}

package org.hearsay.eval.attribution.tagger;

import java.util.Locale;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.TokenScores;

/** How well single tokens are told, role by role; shares of annotators count as shares. */
final class TokenFigures {

  private final double[] hits = new double[3];
  private final double[] found = new double[3];
  private final double[] wanted = new double[3];

  /**
   * Adds an article.
   *
   * @param targets as {@link Targets#of} gives them
   */
  void add(TokenScores scores, float[][] targets) {
    for (int token = 0; token < targets.length; token++) {
      for (int role = 0; role < 3; role++) {
        int outside = Layout.values()[role].from();
        double gold = 1 - targets[token][outside];
        boolean ours = scores.outputs()[token * Layout.WIDTH + outside] < 0.5;
        wanted[role] += gold;
        found[role] += ours ? 1 : 0;
        hits[role] += ours ? gold : 0;
      }
    }
  }

  /** Precision, recall and F1 of cue, source and content, in per cent. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int role = 0; role < 3; role++) {
      double precision = hits[role] / found[role];
      double recall = hits[role] / wanted[role];
      out.append(
          String.format(
              Locale.ROOT,
              "%s %.1f (%.1f, %.1f)  ",
              Layout.values()[role].name().toLowerCase(Locale.ROOT),
              200 * precision * recall / (precision + recall),
              100 * precision,
              100 * recall));
    }
    return out.toString().strip();
  }
}

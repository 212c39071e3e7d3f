package org.hearsay.eval.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.jspecify.annotations.Nullable;

/** Mean absolute error, Pearson's r, and macro-F1 over four bands of the scale. */
final class FactualityScorer {

  private enum Band {
    NEGATIVE,
    ZERO,
    UNCERTAIN,
    CERTAIN;

    static Band of(double value) {
      if (value <= -0.5) {
        return NEGATIVE;
      }
      return value < 0.5 ? ZERO : value < 2.5 ? UNCERTAIN : CERTAIN;
    }
  }

  /**
   * @param events how many were marked
   * @param answered share of them that a claim answers for, in per cent
   * @param meanError mean absolute error, 0 to 6
   * @param correlation Pearson's r; 0 when either side never varies
   * @param macroF1 mean of the bands' F1, in per cent, over the bands that occur
   */
  record Result(
      int events, double answered, double meanError, double correlation, double macroF1) {}

  private FactualityScorer() {}

  /**
   * @param gold the marked events, sentence by sentence
   * @param found the claims; a sentence without an entry has none. An event that no claim answers
   *     for counts as certain.
   */
  static Result score(Map<String, List<Answer>> gold, Map<String, List<Answer>> found) {
    List<Double> wanted = new ArrayList<>();
    List<Double> got = new ArrayList<>();
    int answered = 0;
    for (Map.Entry<String, List<Answer>> sentence : gold.entrySet()) {
      List<Answer> claims = found.getOrDefault(sentence.getKey(), List.of());
      for (Answer event : sentence.getValue()) {
        Answer claim = answering(event, claims);
        answered += claim == null ? 0 : 1;
        wanted.add(event.value());
        got.add(claim == null ? Scale.CERTAIN : claim.value());
      }
    }
    int events = wanted.size();
    return new Result(
        events,
        100.0 * answered / events,
        meanError(wanted, got),
        correlation(wanted, got),
        macroF1(wanted, got));
  }

  /** The claim on the same word, else the one that overlaps most, else null. */
  private static @Nullable Answer answering(Answer event, List<Answer> claims) {
    Answer best = null;
    for (Answer claim : claims) {
      if (claim.span().equals(event.span())) {
        return claim;
      }
      if (claim.overlap(event) > (best == null ? 0 : best.overlap(event))) {
        best = claim;
      }
    }
    return best;
  }

  private static double meanError(List<Double> wanted, List<Double> got) {
    double sum = 0;
    for (int i = 0; i < wanted.size(); i++) {
      sum += Math.abs(wanted.get(i) - got.get(i));
    }
    return sum / wanted.size();
  }

  private static double correlation(List<Double> wanted, List<Double> got) {
    double meanWanted = mean(wanted);
    double meanGot = mean(got);
    double product = 0;
    double squareWanted = 0;
    double squareGot = 0;
    for (int i = 0; i < wanted.size(); i++) {
      double a = wanted.get(i) - meanWanted;
      double b = got.get(i) - meanGot;
      product += a * b;
      squareWanted += a * a;
      squareGot += b * b;
    }
    double scale = Math.sqrt(squareWanted) * Math.sqrt(squareGot);
    return scale == 0 ? 0 : product / scale;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double macroF1(List<Double> wanted, List<Double> got) {
    double sum = 0;
    int occurring = 0;
    for (Band band : Band.values()) {
      Counts counts = Counts.NONE;
      for (int i = 0; i < wanted.size(); i++) {
        int asked = Band.of(wanted.get(i)) == band ? 1 : 0;
        int said = Band.of(got.get(i)) == band ? 1 : 0;
        counts = counts.plus(new Counts(asked * said, said, asked));
      }
      if (counts.guessed() + counts.wanted() > 0) {
        sum += counts.f1();
        occurring++;
      }
    }
    return occurring == 0 ? 0 : sum / occurring;
  }
}

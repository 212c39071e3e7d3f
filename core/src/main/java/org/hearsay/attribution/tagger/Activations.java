package org.hearsay.attribution.tagger;

/**
 * The network's squashing functions in single precision, without a call into the platform's
 * mathematics: the same bits on every machine, and loops that vectorise.
 */
public final class Activations {

  private Activations() {}

  /**
   * The hyperbolic tangent within 4e-7: the rational function that the Eigen library uses (its
   * {@code ptanh_float}), after cutting to where a float's tangent is below 1.
   */
  public static float tanh(float x) {
    float a = Math.max(-7.9f, Math.min(7.9f, x));
    float b = a * a;
    float p = -2.76076847742355e-16f;
    p = p * b + 2.00018790482477e-13f;
    p = p * b + -8.60467152213735e-11f;
    p = p * b + 5.12229709037114e-08f;
    p = p * b + 1.48572235717979e-05f;
    p = p * b + 6.37261928875436e-04f;
    p = p * b + 4.89352455891786e-03f;
    p = p * a;
    float q = 1.19825839466702e-06f;
    q = q * b + 1.18534705686654e-04f;
    q = q * b + 2.26843463243900e-03f;
    q = q * b + 4.89352518554385e-03f;
    return p / q;
  }

  /** The logistic function, by the tangent of half its argument. */
  public static float sigmoid(float x) {
    return 0.5f + 0.5f * tanh(0.5f * x);
  }

  /** Turns {@code scores[from .. from + count)} into probabilities that sum to 1. */
  public static void softmax(float[] scores, int from, int count) {
    float highest = scores[from];
    for (int i = from + 1; i < from + count; i++) {
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      double power = StrictMath.exp(scores[i] - highest);
      scores[i] = (float) power;
      sum += power;
    }
    for (int i = from; i < from + count; i++) {
      scores[i] = (float) (scores[i] / sum);
    }
  }
}

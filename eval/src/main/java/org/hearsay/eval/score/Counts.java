package org.hearsay.eval.score;

import java.util.Collection;

/**
 * How much was right, how much was said and how much was asked for. Fractions occur where several
 * people marked one text and share its weight.
 *
 * @param hit what was said and is right; hit >= 0
 * @param guessed all that was said; guessed >= 0
 * @param wanted all that should have been said; wanted >= 0
 */
public record Counts(double hit, double guessed, double wanted) {

  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (!(hit >= 0 && guessed >= 0 && wanted >= 0)) {
      throw new IllegalArgumentException("counts " + hit + ", " + guessed + ", " + wanted);
    }
  }

  /** The sum of {@code all}, {@link #NONE} when there are none. */
  public static Counts sum(Collection<Counts> all) {
    Counts sum = NONE;
    for (Counts one : all) {
      sum = sum.plus(one);
    }
    return sum;
  }

  public Counts plus(Counts other) {
    return new Counts(hit + other.hit, guessed + other.guessed, wanted + other.wanted);
  }

  public Counts times(double weight) {
    return new Counts(hit * weight, guessed * weight, wanted * weight);
  }

  /** Share of the guessed that is right, in per cent; 0 when nothing was guessed. */
  public double precision() {
    return guessed > 0 ? 100 * hit / guessed : 0;
  }

  /** Share of the wanted that was found, in per cent; 0 when nothing was wanted. */
  public double recall() {
    return wanted > 0 ? 100 * hit / wanted : 0;
  }

  /** Harmonic mean of precision and recall, in per cent; 0 without a hit. */
  public double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }
}

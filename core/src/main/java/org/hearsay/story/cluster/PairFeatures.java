package org.hearsay.story.cluster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two articles being on one happening, as numbers. Symmetric. */
final class PairFeatures {

  /** In the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "always",
          "words",
          "words-root",
          "headline",
          "names",
          "strongest-name",
          "ages-shared",
          "ages-differ",
          "streets-shared",
          "streets-differ",
          "gap-logarithm",
          "gap-week",
          "gap-day",
          "words-within-day",
          "words-by-gap",
          "towns-shared",
          "towns-differ",
          "days-shared",
          "days-differ");

  /** In days, for an article without a date. */
  private static final long UNKNOWN_GAP = 7;

  private static final int WEEK = 7;

  private PairFeatures() {}

  static double[] of(Digest one, Digest other) {
    double words = one.words().cosine(other.words());
    double root = Math.sqrt(words);
    long gap = gap(one.day(), other.day());
    double far = Math.log1p(gap);
    boolean withinDay = gap <= 1;
    return new double[] {
      1,
      words,
      root,
      one.headline().cosine(other.headline()),
      one.names().cosine(other.names()),
      one.names().strongestShared(other.names()),
      Math.min(3, shared(one.ages(), other.ages())),
      differ(one.ages(), other.ages()),
      Math.min(2, shared(one.streets(), other.streets())),
      differ(one.streets(), other.streets()),
      far,
      Math.min(gap, WEEK) / (double) WEEK,
      withinDay ? 1 : 0,
      withinDay ? words : 0,
      root * far,
      Math.min(2, shared(one.places(), other.places())),
      differ(one.places(), other.places()),
      Math.min(2, shared(one.days(), other.days())),
      differ(one.days(), other.days()),
    };
  }

  private static long gap(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null
        ? UNKNOWN_GAP
        : Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    int shared = 0;
    for (T element : one) {
      if (other.contains(element)) {
        shared++;
      }
    }
    return shared;
  }

  /** 1 where both say something and nothing of it is the same. */
  private static <T> double differ(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && shared(one, other) == 0 ? 1 : 0;
  }
}

package org.hearsay.attribution;

import java.util.Map;

/**
 * How often each construction is right: the share of its top-level attributions that agree with
 * PolNeAR's annotators (source overlaps, content Jaccard at least one half), measured on every
 * sixth article of the train part; see {@code RESULTS.md} for the whole.
 */
final class RuleScores {

  private static final Map<String, Double> SHARES =
      Map.ofEntries(
          Map.entry("attribution/according-to", 0.80),
          Map.entry("attribution/speech-verb", 0.76),
          Map.entry("attribution/colon", 0.66),
          Map.entry("attribution/raised-subject", 0.47),
          Map.entry("attribution/infinitive-verb", 0.52),
          Map.entry("attribution/object-verb", 0.52),
          Map.entry("attribution/preposition", 0.48),
          Map.entry("attribution/noun", 0.43),
          Map.entry("attribution/adjective", 0.59),
          Map.entry("attribution/reporting-adverb", 0.35));

  private RuleScores() {}

  static double of(Candidate candidate) {
    Double share = SHARES.get(candidate.rule().name());
    if (share == null) {
      throw new IllegalStateException(candidate.rule() + " has no measured score");
    }
    return share;
  }
}

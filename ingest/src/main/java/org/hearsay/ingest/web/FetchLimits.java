package org.hearsay.ingest.web;

import java.time.Duration;

/**
 * How far fetching goes.
 *
 * @param bytes the largest answer that is kept, packed or unpacked; more than 0
 * @param connecting how long making a connection may take
 * @param silence how long the server may say nothing
 * @param whole how long all of it may take, redirects and all
 * @param redirects how many are followed, at least 0
 */
public record FetchLimits(
    long bytes, Duration connecting, Duration silence, Duration whole, int redirects) {

  /** What a patient reader would wait for. */
  public static FetchLimits of(long bytes) {
    return new FetchLimits(
        bytes, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 10);
  }

  public FetchLimits {
    if (bytes <= 0 || redirects < 0 || whole.isNegative() || whole.isZero()) {
      throw new IllegalArgumentException(
          "not limits: %d bytes, %s, %d redirects".formatted(bytes, whole, redirects));
    }
  }
}

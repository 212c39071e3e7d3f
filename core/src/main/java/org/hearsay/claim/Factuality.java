package org.hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * How the words present what is claimed.
 *
 * @param certainty the weakest of the chain's hops and the claim's own words
 * @param polarity affirmed or denied
 * @param time past, present, future or hypothetical
 * @param band the estimative band of the words ("likely", "almost certain"), by ICD 203 (Office of
 *     the Director of National Intelligence, 2015), such as {@code likely}; null when the words
 *     carry none
 */
public record Factuality(
    Certainty certainty, Polarity polarity, TimeReference time, @Nullable String band) {}

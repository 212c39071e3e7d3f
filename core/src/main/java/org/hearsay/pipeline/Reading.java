package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.claim.Drift;
import org.hearsay.grounding.Grounding;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;

/**
 * All that Hearsay reads in one article; the record ({@code docs/record.md}) prints it.
 *
 * @param article the article
 * @param attributions in order of position, outer before inner
 * @param sources the article's sources, merged
 * @param grounding claims, places, times and quantities
 * @param headlineClaims ids of the claims that the headline makes
 * @param drift the headline held against the body
 * @param findings what could not be read or decided
 */
public record Reading(
    Article article,
    List<Attribution> attributions,
    List<Source> sources,
    Grounding grounding,
    List<String> headlineClaims,
    List<Drift> drift,
    List<Finding> findings) {

  public Reading {
    attributions = List.copyOf(attributions);
    sources = List.copyOf(sources);
    headlineClaims = List.copyOf(headlineClaims);
    drift = List.copyOf(drift);
    findings = List.copyOf(findings);
  }
}

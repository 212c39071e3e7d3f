package org.hearsay.claim;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;

/** Holds the headline's claims against the body's. */
public final class HeadlineComparison {

  /**
   * @param claims ids of the headline's claims
   * @param drift where the headline is surer or less sure than the body
   */
  public record Result(List<String> claims, List<Drift> drift) {
    public Result {
      claims = List.copyOf(claims);
      drift = List.copyOf(drift);
    }
  }

  public Result compare(AttributedArticle attributed, List<ClaimMention> claims) {
    return new Result(List.of(), List.of());
  }
}

package org.hearsay.claim;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;

/** Finds the claim mentions of an article. */
public final class ClaimFinder {

  public List<ClaimMention> find(AttributedArticle attributed) {
    return List.of();
  }
}

package org.hearsay.attribution;

import java.util.List;
import org.hearsay.linguistics.ParsedArticle;

/**
 * A parsed article with its attributions and sources.
 *
 * @param parsed the parse
 * @param attributions in order of position, outer before inner
 * @param sources every {@code sourceId} of the attributions is one of these
 */
public record AttributedArticle(
    ParsedArticle parsed, List<Attribution> attributions, List<Source> sources) {

  public AttributedArticle {
    attributions = List.copyOf(attributions);
    sources = List.copyOf(sources);
  }
}

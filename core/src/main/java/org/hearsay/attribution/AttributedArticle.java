package org.hearsay.attribution;

import java.util.List;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Finding;

/**
 * A parsed article with its attributions and sources.
 *
 * @param parsed the parse
 * @param attributions in order of position, outer before inner
 * @param sources every {@code sourceId} of the attributions is one of these
 * @param findings what could not be decided, such as whom a pronoun means
 */
public record AttributedArticle(
    ParsedArticle parsed,
    List<Attribution> attributions,
    List<Source> sources,
    List<Finding> findings) {

  public AttributedArticle {
    attributions = List.copyOf(attributions);
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }

  /** One in which everything could be decided. */
  public AttributedArticle(
      ParsedArticle parsed, List<Attribution> attributions, List<Source> sources) {
    this(parsed, attributions, sources, List.of());
  }
}

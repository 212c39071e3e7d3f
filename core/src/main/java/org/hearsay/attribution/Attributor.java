package org.hearsay.attribution;

import org.hearsay.linguistics.ParsedArticle;

/** Finds who said what in a parsed article. Implementations are stateless and thread-safe. */
public interface Attributor {

  AttributedArticle attribute(ParsedArticle parsed);
}

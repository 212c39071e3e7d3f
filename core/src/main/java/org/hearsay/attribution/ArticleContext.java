package org.hearsay.attribution;

import org.hearsay.linguistics.ParsedArticle;

/**
 * What a construction may look at besides its own sentence.
 *
 * @param parsed the article
 * @param quotations its quotations
 */
record ArticleContext(ParsedArticle parsed, Quotations quotations) {

  static ArticleContext of(ParsedArticle parsed) {
    return new ArticleContext(parsed, Quotations.of(parsed.text()));
  }

  String text() {
    return parsed.text();
  }
}

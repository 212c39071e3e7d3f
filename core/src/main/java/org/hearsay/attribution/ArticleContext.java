package org.hearsay.attribution;

import org.hearsay.linguistics.ParsedArticle;

/**
 * What a construction may look at besides its own sentence.
 *
 * @param parsed the article
 * @param quotations its quotations
 */
public record ArticleContext(ParsedArticle parsed, Quotations quotations) {

  public static ArticleContext of(ParsedArticle parsed) {
    return new ArticleContext(parsed, Quotations.of(parsed.text()));
  }

  public String text() {
    return parsed.text();
  }
}

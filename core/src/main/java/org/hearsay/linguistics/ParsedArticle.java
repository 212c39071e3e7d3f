package org.hearsay.linguistics;

import java.util.List;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;

/**
 * An article with its sentences parsed.
 *
 * @param article the article
 * @param sentences in order; {@code sentences.get(i).index() == i}; the headline's come first
 * @param entities in order of position
 * @param findings what could not be parsed, such as a sentence cut for its length
 */
public record ParsedArticle(
    Article article, List<Sentence> sentences, List<Entity> entities, List<Finding> findings) {

  public ParsedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    findings = List.copyOf(findings);
  }

  public String text() {
    return article.text();
  }
}

package org.hearsay.eval.articles;

import com.fasterxml.jackson.databind.JsonNode;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;

/**
 * What a page says, as people or a program read it; empty where it says nothing.
 *
 * @param body the article's text
 * @param title its headline
 * @param date {@code yyyy-mm-dd}, no time zone converted
 * @param authors in the order given, parted by commas
 */
record Page(String body, String title, String date, String authors) {

  static final Page NOTHING = new Page("", "", "", "");

  static Page marked(JsonNode gold) {
    return new Page(
        gold.path("articleBody").asText(""),
        gold.path("title").asText(""),
        gold.path("date").asText(""),
        gold.path("authors").asText(""));
  }

  static Page of(Article article) {
    String title = article.headlineText();
    ArticleDate published = article.published();
    return new Page(
        article.bodyText(),
        title == null ? "" : title,
        published == null ? "" : published.day().toString(),
        String.join(", ", article.byline()));
  }
}

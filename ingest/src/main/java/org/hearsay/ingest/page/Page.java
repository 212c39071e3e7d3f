package org.hearsay.ingest.page;

import java.util.List;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * What one web page holds.
 *
 * @param headline without line breaks; null when none was found
 * @param paragraphs the body in reading order, each without a blank line in it; empty when the page
 *     has no running text
 * @param byline the writers' names, possibly none
 * @param published null when the page does not say
 * @param updated null when the page does not say, or says what it says of {@code published}
 * @param outlet the site's name; null when the page does not say
 * @param url the page's own address as it states it; null when it does not
 * @param language BCP 47; null when the page does not say
 * @param wire the agency among the writers, as printed; null when none is
 * @param statedInstead the publication date that the metadata state, where the page prints another;
 *     null when they agree
 * @param otherHeadline a stated headline that has no word in common with {@code headline}; null
 *     when there is none
 * @param otherByline the writers that the page prints, where none of them is in {@code byline},
 *     which its metadata state; mostly none
 */
public record Page(
    @Nullable String headline,
    List<String> paragraphs,
    List<String> byline,
    @Nullable ArticleDate published,
    @Nullable ArticleDate updated,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String language,
    @Nullable String wire,
    @Nullable ArticleDate statedInstead,
    @Nullable String otherHeadline,
    List<String> otherByline) {

  public Page {
    paragraphs = List.copyOf(paragraphs);
    byline = List.copyOf(byline);
    otherByline = List.copyOf(otherByline);
  }
}

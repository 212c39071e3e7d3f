package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.ingest.imprint.Blank;
import org.hearsay.ingest.imprint.English;
import org.hearsay.ingest.imprint.WireCredit;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/** The last step for every format: what is too short or too long, and what the options add. */
final class ArticleCheck {

  private final IngestOptions options;

  ArticleCheck(IngestOptions options) {
    this.options = options;
  }

  /**
   * @param read what the format's reader made of the input
   * @param found what the reader found amiss
   */
  Ingested check(Article read, List<Finding> found) {
    String input = read.input();
    int length = read.text().length();
    if (length > options.maxTextLength()) {
      return new Skipped(
          input,
          FindingCode.TOO_LARGE.finding(
              "%s: a text of %,d characters, over the limit of %,d; not read"
                  .formatted(input, length, options.maxTextLength())));
    }
    if (options.englishOnly() && !English.is(read.text())) {
      return new Skipped(
          input, FindingCode.NOT_ENGLISH.finding(input + ": not in English; passed over"));
    }
    int words = words(read);
    if (words < options.minWords()) {
      return new Skipped(
          input,
          FindingCode.TOO_SHORT.finding(
              "%s: %s; an article has at least %d"
                  .formatted(input, words == 1 ? "1 word" : words + " words", options.minWords())));
    }
    List<Finding> findings = new ArrayList<>(found);
    if (Blank.strip(read.bodyText()).isEmpty()) {
      findings.add(FindingCode.HEADLINE_ONLY.finding(input + ": a headline without a body"));
    }
    ArticleDate published = read.published();
    ArticleDate given = options.date();
    if (published == null) {
      published = given;
    } else if (given != null && !given.day().equals(published.day())) {
      findings.add(
          FindingCode.DATE_DIFFERS.finding(
              "%s: states %s itself, which stands against the given %s"
                  .formatted(input, published.day(), given.day())));
    }
    return new Taken(with(read, published), findings);
  }

  private int words(Article article) {
    String headline = article.headlineText();
    int enough = options.minWords();
    int ofHeadline = headline == null ? 0 : Blank.words(headline, enough);
    return ofHeadline + Blank.words(article.bodyText(), enough - ofHeadline);
  }

  private Article with(Article read, @Nullable ArticleDate published) {
    return new Article(
        read.input(),
        read.id(),
        read.url(),
        read.outlet() == null ? options.outlet() : read.outlet(),
        read.headline(),
        read.byline(),
        published,
        read.updated(),
        read.language(),
        read.wire() == null ? WireCredit.find(read.bodyText()) : read.wire(),
        read.text(),
        read.body());
  }
}

package org.hearsay.testing;

import java.util.List;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** The language models, loaded once for all tests of a module, and articles to parse with them. */
public final class TestModels {

  private static final class Holder {
    static final Linguistics LINGUISTICS = Linguistics.load();
  }

  private TestModels() {}

  public static Linguistics linguistics() {
    return Holder.LINGUISTICS;
  }

  /** Parses a body without a headline. */
  public static ParsedArticle parse(String body) {
    return linguistics().parse(article("", body));
  }

  /** An article of a headline, which may be empty, and a body. */
  public static Article article(String headline, String body) {
    String text = headline.isEmpty() ? body : headline + "\n\n" + body;
    return new Article(
        "test.txt",
        null,
        null,
        null,
        headline.isEmpty() ? null : new Span(0, headline.length()),
        List.of(),
        null,
        null,
        "en",
        null,
        text,
        new Span(text.length() - body.length(), text.length()));
  }
}

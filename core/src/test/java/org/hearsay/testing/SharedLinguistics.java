package org.hearsay.testing;

import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** The real models, loaded once for all tests of a run, and short articles parsed by them. */
public final class SharedLinguistics {

  private static final class Models {
    static final Linguistics LINGUISTICS = Linguistics.load();
  }

  private SharedLinguistics() {}

  public static Linguistics get() {
    return Models.LINGUISTICS;
  }

  /** A text that is all body. */
  public static ParsedArticle parse(String body) {
    return parse("", body);
  }

  /** A headline and a body; the headline may be empty. */
  public static ParsedArticle parse(String headline, String body) {
    String text = headline.isEmpty() ? body : headline + "\n\n" + body;
    return get()
        .parse(
            new Article(
                "test.txt",
                null,
                null,
                null,
                headline.isEmpty() ? null : new Span(0, headline.length()),
                java.util.List.of(),
                null,
                null,
                "en",
                null,
                text,
                new Span(text.length() - body.length(), text.length())));
  }
}

package org.hearsay.ingest;

import java.util.List;
import java.util.Objects;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;

/**
 * What came of one input, or of one line of a JSON Lines file: an article, or why there is none.
 */
public sealed interface Ingested {

  /** The path as given, {@code path#id} for a line of JSON Lines, {@code -} for standard input. */
  String input();

  /**
   * An article.
   *
   * @param findings what was doubtful about it, possibly nothing; such as a guessed encoding
   */
  record Taken(Article article, List<Finding> findings) implements Ingested {
    public Taken {
      Objects.requireNonNull(article, "article");
      findings = List.copyOf(findings);
    }

    @Override
    public String input() {
      return article.input();
    }
  }

  /**
   * No article.
   *
   * @param finding why; its message names the input
   */
  record Skipped(String input, Finding finding) implements Ingested {
    public Skipped {
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(finding, "finding");
    }
  }
}

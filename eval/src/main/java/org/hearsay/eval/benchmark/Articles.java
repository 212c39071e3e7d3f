package org.hearsay.eval.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.ingest.Ingested;
import org.hearsay.text.Article;

/** Files into articles, as the program takes them in. */
final class Articles {

  private static final Ingest INGEST = new Ingest(IngestOptions.DEFAULT);

  private Articles() {}

  /**
   * The one article of {@code file}.
   *
   * @throws IllegalArgumentException when it holds none, or several
   */
  static Article read(Path file) {
    List<Article> articles = new ArrayList<>();
    INGEST.read(
        List.of(file.toString()),
        ingested -> {
          if (ingested instanceof Ingested.Taken taken) {
            articles.add(taken.article());
          }
        });
    if (articles.size() != 1) {
      throw new IllegalArgumentException(articles.size() + " articles in " + file);
    }
    return articles.get(0);
  }
}

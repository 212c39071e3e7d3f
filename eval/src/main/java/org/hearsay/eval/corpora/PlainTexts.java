package org.hearsay.eval.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** Plain-text articles: the first line is the headline, the rest the body. */
public final class PlainTexts {

  private PlainTexts() {}

  /** The text files of {@code folder}, by name. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The file as an article, its text unchanged. */
  public static Article read(Path file) throws IOException {
    return article(file.toString(), Files.readString(file));
  }

  /** The text as an article. */
  public static Article article(String input, String text) {
    int lineEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    int body = lineEnd;
    while (body < text.length() && Character.isWhitespace(text.charAt(body))) {
      body++;
    }
    return new Article(
        input,
        null,
        null,
        null,
        new Span(0, lineEnd),
        List.of(),
        null,
        null,
        "en",
        null,
        text,
        new Span(body, text.length()));
  }
}

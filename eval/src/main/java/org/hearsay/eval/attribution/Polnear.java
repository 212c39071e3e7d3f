package org.hearsay.eval.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.text.Article;

/** Reads one part of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
public final class Polnear {

  private Polnear() {}

  /**
   * One marked article.
   *
   * @param name the file's name without its ending
   * @param article the text
   * @param versions what each annotator marked, by annotator; at least one
   */
  public record Marked(String name, Article article, Map<String, List<Parts>> versions) {
    public Marked {
      if (versions.isEmpty()) {
        throw new IllegalArgumentException(name + " is marked by nobody");
      }
    }
  }

  /** The articles of {@code part}, a folder, by name. */
  public static List<Marked> read(Path part) throws IOException {
    TreeMap<String, TreeMap<String, Path>> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(part.resolve("attributions"))) {
      for (Path file : listed.filter(path -> path.toString().endsWith(".ann")).toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
        int underscore = name.lastIndexOf('_');
        files
            .computeIfAbsent(name.substring(0, underscore), key -> new TreeMap<>())
            .put(name.substring(underscore + 1), file);
      }
    }
    List<Marked> articles = new ArrayList<>();
    for (String name : files.keySet()) {
      Article article = PlainTexts.read(part.resolve("text").resolve(name + ".txt"));
      Map<String, List<Parts>> versions = new TreeMap<>();
      for (Map.Entry<String, Path> version : files.get(name).entrySet()) {
        versions.put(version.getKey(), BratFile.read(version.getValue(), article.text()));
      }
      articles.add(new Marked(name, article, versions));
    }
    return articles;
  }

  /** {@code count} of {@code articles}, evenly spread over them; all when there are no more. */
  public static List<Marked> sample(List<Marked> articles, int count) {
    if (count >= articles.size()) {
      return articles;
    }
    List<Marked> sample = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sample.add(articles.get((int) ((long) i * articles.size() / count)));
    }
    return sample;
  }

  /** Every {@code step}th of {@code items}, the first among them; all for 1. */
  public static <T> List<T> every(int step, List<T> items) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < items.size(); i += step) {
      some.add(items.get(i));
    }
    return some;
  }
}

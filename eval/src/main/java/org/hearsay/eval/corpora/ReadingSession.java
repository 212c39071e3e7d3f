package org.hearsay.eval.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.attribution.Attributor;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.ingest.Ingested;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads the corpora's articles as {@code hearsay read} reads them: ingest, then all stages. The
 * models are loaded on first use and kept. Used by one thread; reads on several.
 */
public final class ReadingSession {

  /** Articles read before their results are gathered; bounds what is held in memory. */
  private static final int BATCH = 256;

  private final int threads;
  private @Nullable Linguistics linguistics;
  private @Nullable Gazetteer gazetteer;

  public ReadingSession(int threads) {
    this.threads = threads;
  }

  /** The loaded models. */
  public Linguistics linguistics() {
    if (linguistics == null) {
      linguistics = Linguistics.load();
    }
    return linguistics;
  }

  public int threads() {
    return threads;
  }

  /**
   * Reads {@code inputs} and keeps of each article what {@code digest} makes of its reading.
   *
   * @return by {@link #key}, in the order of the inputs
   */
  public <T> Map<String, T> read(List<Path> inputs, Function<Reading, T> digest)
      throws IOException {
    return read(inputs, reader(), digest);
  }

  /** As {@link #read(List, Function)}, attributing by {@code attributor}. */
  public <T> Map<String, T> read(
      List<Path> inputs, Attributor attributor, Function<Reading, T> digest) throws IOException {
    return read(inputs, reader().with(attributor), digest);
  }

  private ArticleReader reader() throws IOException {
    if (gazetteer == null) {
      gazetteer = GeoNamesFolder.gazetteer();
    }
    return ArticleReader.over(linguistics()).with(gazetteer);
  }

  private <T> Map<String, T> read(
      List<Path> inputs, ArticleReader reader, Function<Reading, T> digest) throws IOException {
    return articles(
        inputs,
        article -> {
          try {
            return digest.apply(reader.read(article));
          } catch (RuntimeException bug) {
            throw new IllegalStateException("reading " + article.input(), bug);
          }
        });
  }

  /**
   * As {@link #read}, but of the articles as they were ingested.
   *
   * @throws IOException when an input cannot be read at all; what is no article is left out
   */
  public <T> Map<String, T> articles(List<Path> inputs, Function<Article, T> digest)
      throws IOException {
    // The corpora's single sentences are no articles, but are to be read here.
    Ingest ingest = new Ingest(IngestOptions.DEFAULT.withMinWords(0));
    Map<String, T> results = new LinkedHashMap<>();
    List<Article> batch = new ArrayList<>();
    ingest.read(
        inputs.stream().map(Path::toString).toList(),
        ingested -> {
          if (ingested instanceof Ingested.Taken taken) {
            batch.add(taken.article());
          }
          if (batch.size() == BATCH) {
            finish(batch, digest, results);
          }
        });
    finish(batch, digest, results);
    if (results.isEmpty()) {
      throw new IOException(
          "no article in " + inputs.size() + " inputs, the first of them " + inputs.get(0));
    }
    return results;
  }

  private <T> void finish(
      List<Article> batch, Function<Article, T> digest, Map<String, T> results) {
    List<T> done = Parallel.map(batch, threads, digest);
    for (int i = 0; i < batch.size(); i++) {
      results.put(key(batch.get(i)), done.get(i));
    }
    batch.clear();
  }

  /** What the corpora's gold calls an article: the id of a JSON line, the name of a file. */
  public static String key(Article article) {
    String input = article.input();
    String name = input.substring(input.lastIndexOf('#') + 1);
    name = name.substring(name.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(txt|html?)$", "");
  }
}

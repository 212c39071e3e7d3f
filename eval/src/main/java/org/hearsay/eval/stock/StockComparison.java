package org.hearsay.eval.stock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.eval.attribution.AttributionFigures;
import org.hearsay.eval.attribution.AttributionRun;
import org.hearsay.eval.attribution.Measure;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.Polnear;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.eval.score.Counts;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the same articles by Hearsay and by stock CoreNLP, in one JVM, one after the other. */
@Command(
    name = "StockComparison",
    mixinStandardHelpOptions = true,
    description = "Speed and attributions beside stock CoreNLP; wants some 4 GB of heap.")
public final class StockComparison implements Callable<Integer> {

  /** Articles of train that each side reads first, untimed: the JVM compiles meanwhile. */
  private static final int WARM_UP = 24;

  @Option(names = "--articles", paramLabel = "N", description = "Of dev, evenly spread (84).")
  private int count = 84;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures there.")
  private @Nullable Path json;

  /**
   * One side's figures.
   *
   * @param articlesPerSecond on {@code threads} threads, after warm-up
   * @param loadSeconds until the models were there
   * @param rates of each measure of attribution, in order
   */
  public record Side(double articlesPerSecond, double loadSeconds, List<Rates> rates) {}

  /**
   * Precision, recall and F1 in per cent.
   *
   * @param measure its title
   */
  public record Rates(String measure, double precision, double recall, double f1) {}

  /**
   * Both sides.
   *
   * @param articles how many each read
   * @param threads on how many threads
   * @param hearsay ours
   * @param stock CoreNLP
   */
  public record Result(int articles, int threads, Side hearsay, Side stock) {

    public double timesFaster() {
      return hearsay.articlesPerSecond() / stock.articlesPerSecond();
    }
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new StockComparison()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Corpora corpora = Corpora.fromSetting();
    List<Marked> articles =
        Polnear.sample(Polnear.read(corpora.get("attribution/polnear/dev")), count);
    List<Marked> warmUp =
        Polnear.sample(Polnear.read(corpora.get("attribution/polnear/train")), WARM_UP);

    long start = System.nanoTime();
    ArticleReader reader = ArticleReader.load();
    double ourLoad = secondsSince(start);
    Function<Article, List<Parts>> ours =
        article -> {
          Reading reading = reader.read(article);
          ReadingJson.write(reading);
          return Parts.of(reading.attributions());
        };
    Side hearsay = side(ours, articles, warmUp, ourLoad);

    start = System.nanoTime();
    StockCoreNlp stock = StockCoreNlp.load();
    double theirLoad = secondsSince(start);
    Side coreNlp = side(article -> stock.read(article.text()), articles, warmUp, theirLoad);
    Result result = new Result(articles.size(), threads, hearsay, coreNlp);
    print(result);
    if (json != null) {
      new ObjectMapper().writeValue(json.toFile(), result);
    }
    return 0;
  }

  private Side side(
      Function<Article, List<Parts>> program,
      List<Marked> articles,
      List<Marked> warmUp,
      double loadSeconds) {
    Parallel.map(warmUp, threads, one -> program.apply(one.article()));
    long start = System.nanoTime();
    List<List<Parts>> found = Parallel.map(articles, threads, one -> program.apply(one.article()));
    double perSecond = articles.size() / secondsSince(start);
    AttributionFigures figures = AttributionRun.score(articles, found);
    List<Rates> rates = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Counts counts = figures.total(measure);
      rates.add(new Rates(measure.title(), counts.precision(), counts.recall(), counts.f1()));
    }
    return new Side(perSecond, loadSeconds, rates);
  }

  private static void print(Result result) {
    System.out.printf(
        "%d articles, %d threads%narticles/s  Hearsay %.2f  CoreNLP %.2f  (%.1f times)%n",
        result.articles(),
        result.threads(),
        result.hearsay().articlesPerSecond(),
        result.stock().articlesPerSecond(),
        result.timesFaster());
    for (int i = 0; i < result.stock().rates().size(); i++) {
      Rates ours = result.hearsay().rates().get(i);
      Rates theirs = result.stock().rates().get(i);
      System.out.printf(
          "%-24sHearsay %5.1f  CoreNLP P %5.1f R %5.1f F1 %5.1f%n",
          ours.measure(), ours.f1(), theirs.precision(), theirs.recall(), theirs.f1());
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

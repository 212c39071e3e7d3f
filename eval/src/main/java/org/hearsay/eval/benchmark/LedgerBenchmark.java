package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.ledger.ArticleQuery;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Ledger;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Storing twenty readings and asking for claims, milliseconds a call. The readings are of PolNeAR
 * dev, or, without the corpora, of the project's own examples; every call stores them as other
 * articles, in a ledger that is made anew for every iteration.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the methods that set the fields.
public class LedgerBenchmark {

  private static final int ARTICLES = 20;

  /** How many articles the ledger holds that is asked. */
  private static final int KNOWN = 1_000;

  private List<Reading> readings;
  private Path folder;
  private Ledger ledger;
  private int round;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    ArticleReader reader = ArticleReader.load();
    readings = files().stream().map(Articles::read).map(reader::read).toList();
  }

  private static List<Path> files() throws IOException {
    Corpora corpora = Corpora.fromSetting();
    return corpora.find("attribution/polnear/dev/text").isPresent()
        ? ArticleSet.polnear(corpora, ARTICLES)
        : PlainTexts.in(Path.of(System.getProperty("hearsay.home", ".")).resolve("examples"));
  }

  /** Makes a ledger with articles in it. */
  @Setup(Level.Iteration)
  public void open() throws IOException {
    folder = Files.createTempDirectory("hearsay-ledger");
    ledger = Ledger.open(folder.resolve("ledger.db"));
    for (int stored = 0; stored < KNOWN; stored += readings.size()) {
      ledger.store(next());
    }
  }

  /** Throws it away. */
  @TearDown(Level.Iteration)
  public void close() throws IOException {
    ledger.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The same readings, of articles that lie elsewhere. */
  private List<Reading> next() {
    round++;
    return readings.stream().map(this::elsewhere).toList();
  }

  private Reading elsewhere(Reading reading) {
    Article article = reading.article();
    return new Reading(
        new Article(
            round + "/" + article.input(),
            article.id(),
            article.url(),
            article.outlet(),
            article.headline(),
            article.byline(),
            article.published(),
            article.updated(),
            article.language(),
            article.wire(),
            article.text(),
            article.body()),
        reading.attributions(),
        reading.sources(),
        reading.grounding(),
        reading.headlineClaims(),
        reading.drift(),
        reading.findings());
  }

  /** Twenty new articles in one transaction. */
  @Benchmark
  public void storeTogether(Blackhole sink) {
    sink.consume(ledger.store(next()));
  }

  /** Twenty new articles, a transaction each, as the command line stores them. */
  @Benchmark
  public void storeOneByOne(Blackhole sink) {
    next().forEach(reading -> sink.consume(ledger.store(reading)));
  }

  /** Twenty articles that are there already. */
  @Benchmark
  public void storeAgain(Blackhole sink) {
    sink.consume(ledger.store(readings.stream().map(this::elsewhere).toList()));
  }

  /** The fifty newest claims. */
  @Benchmark
  public void newestClaims(Blackhole sink) {
    sink.consume(ledger.claims(new ClaimQuery(null, null, null, null, 50, false)));
  }

  /** The fifty newest claims with a word. */
  @Benchmark
  public void claimsWithAWord(Blackhole sink) {
    sink.consume(ledger.claims(new ClaimQuery(null, null, null, "president", 50, false)));
  }

  /** The fifty newest claims by a source. */
  @Benchmark
  public void claimsByASource(Blackhole sink) {
    sink.consume(ledger.claims(new ClaimQuery("spokesman", null, null, null, 50, false)));
  }

  /** Every article. */
  @Benchmark
  public void articles(Blackhole sink) {
    sink.consume(ledger.articles(ArticleQuery.all()));
  }
}

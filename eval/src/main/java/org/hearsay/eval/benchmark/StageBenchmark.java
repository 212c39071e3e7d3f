package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.HeadlineComparison;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.grounding.Grounder;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.hearsay.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage on twenty articles, milliseconds for all twenty together. The articles are of PolNeAR
 * dev, or, without the corpora, the project's own examples.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that sets the fields.
public class StageBenchmark {

  private static final int ARTICLES = 20;

  private final RuleAttributor attributor = new RuleAttributor();
  private final ClaimFinder claimFinder = new ClaimFinder();
  private final HeadlineComparison headlineComparison = new HeadlineComparison();
  private final Grounder grounder = new Grounder();
  private Linguistics linguistics;
  private ArticleReader reader;
  private List<Path> files;
  private List<Article> articles;
  private List<ParsedArticle> parsed;
  private List<AttributedArticle> attributed;
  private List<List<ClaimMention>> claims;
  private List<Reading> readings;
  private List<String> records;

  /** Loads the models and reads the articles once through every stage. */
  @Setup
  public void prepare() throws IOException {
    linguistics = Linguistics.load();
    reader = ArticleReader.over(linguistics);
    files = files();
    articles = files.stream().map(Articles::read).toList();
    parsed = articles.stream().map(linguistics::parse).toList();
    attributed = parsed.stream().map(attributor::attribute).toList();
    claims = attributed.stream().map(claimFinder::find).toList();
    readings = articles.stream().map(reader::read).toList();
    records = readings.stream().map(ReadingJson::write).toList();
  }

  private static List<Path> files() throws IOException {
    Corpora corpora = Corpora.fromSetting();
    return corpora.find("attribution/polnear/dev/text").isPresent()
        ? ArticleSet.polnear(corpora, ARTICLES)
        : PlainTexts.in(Path.of(System.getProperty("hearsay.home", ".")).resolve("examples"));
  }

  /** Files into articles. */
  @Benchmark
  public void ingest(Blackhole sink) {
    files.forEach(file -> sink.consume(Articles.read(file)));
  }

  /** Tokens, sentences, lemmas, tags, entities, dependencies. */
  @Benchmark
  public void linguistics(Blackhole sink) {
    articles.forEach(article -> sink.consume(linguistics.parse(article)));
  }

  /** Attributions and sources out of parses. */
  @Benchmark
  public void attribution(Blackhole sink) {
    parsed.forEach(one -> sink.consume(attributor.attribute(one)));
  }

  /** Claim mentions out of attributions, and the headline held against the body. */
  @Benchmark
  public void claims(Blackhole sink) {
    for (AttributedArticle one : attributed) {
      List<ClaimMention> found = claimFinder.find(one);
      sink.consume(found);
      sink.consume(headlineComparison.compare(one, found));
    }
  }

  /** Times, places and quantities of claims. */
  @Benchmark
  public void grounding(Blackhole sink) {
    for (int i = 0; i < attributed.size(); i++) {
      sink.consume(grounder.ground(attributed.get(i), claims.get(i)));
    }
  }

  /** All stages, article to reading. */
  @Benchmark
  public void wholeReading(Blackhole sink) {
    articles.forEach(article -> sink.consume(reader.read(article)));
  }

  /** Readings into records. */
  @Benchmark
  public void writeRecord(Blackhole sink) {
    readings.forEach(reading -> sink.consume(ReadingJson.write(reading)));
  }

  /** Records into readings. */
  @Benchmark
  public void readRecord(Blackhole sink) {
    records.forEach(record -> sink.consume(ReadingJson.read(record)));
  }
}

package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
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
 * The dependency parser alone, on the sentences of twenty articles, milliseconds for all of them.
 * That its trees are CoreNLP's is shown by {@code org.hearsay.eval.linguistics.ParserEqualityTest}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that sets the fields.
public class ParserBenchmark {

  private static final int ARTICLES = 20;

  private final List<List<String>> words = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();
  private DependencyParser parser;

  /** Loads the models and tags the sentences. */
  @Setup
  public void prepare() throws IOException {
    parser = DependencyParser.load();
    Linguistics linguistics = Linguistics.load();
    Corpora corpora = Corpora.fromSetting();
    List<Path> files =
        corpora.find("attribution/polnear").isPresent()
            ? ArticleSet.polnear(corpora, ARTICLES)
            : PlainTexts.in(Path.of(System.getProperty("hearsay.home", ".")).resolve("examples"));
    for (Path file : files) {
      for (Sentence sentence : linguistics.parse(PlainTexts.read(file)).sentences()) {
        words.add(sentence.tokens().stream().map(Token::text).toList());
        tags.add(sentence.tokens().stream().map(Token::tag).toList());
      }
    }
  }

  @Benchmark
  public void parse(Blackhole sink) {
    for (int i = 0; i < words.size(); i++) {
      sink.consume(parser.parse(words.get(i), tags.get(i)));
    }
  }
}

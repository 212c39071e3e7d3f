package org.hearsay.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.eval.linguistics.BeamParser;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.text.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a second cache of parses, in which the trees are those of CoreNLP's slow beam parser and
 * all else is as Hearsay has it. What is trained and scored over it shows what a better parse would
 * give.
 */
@Command(
    name = "BeamParses",
    mixinStandardHelpOptions = true,
    description = "Parses parts of PolNeAR with CoreNLP's beam parser, for the trainers.")
public final class BeamParses implements Callable<Integer> {

  @Parameters(paramLabel = "PART", arity = "1..*", description = "train, dev.")
  private List<String> parts = List.of();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Give it to the trainers and scorers by JAVA_OPTS=-Dhearsay.parses=FOLDER.")
  private Path out = Path.of("");

  @Option(
      names = "--models",
      paramLabel = "JAR",
      description = "stanford-corenlp-*-models-english.jar; by default in Maven's store.")
  private Path models = BeamParser.inMavenStore();

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only every Nth article of a part; dev is always whole.")
  private int every;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "At once.")
  private int threads;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BeamParses()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    BeamParser parser = BeamParser.load(models);
    Corpora corpora = Corpora.fromSetting();
    for (String part : parts) {
      List<Marked> all = Polnear.read(corpora.get("attribution/polnear/" + part));
      List<Marked> marked = part.equals("dev") ? all : Polnear.every(every, all);
      List<ParsedArticle> fast = ParseCache.parsed(part, marked);
      long start = System.nanoTime();
      List<ParsedArticle> slow = Parallel.map(fast, threads, one -> withTrees(one, parser));
      double seconds = (System.nanoTime() - start) / 1e9;
      ParseCache.write(out, part, marked, slow);
      System.out.printf(
          Locale.ROOT,
          "%s: %d articles, %.0f s; %.1f %% of heads and %.1f %% of heads and relations as ours%n",
          part,
          marked.size(),
          seconds,
          100 * same(fast, slow, false),
          100 * same(fast, slow, true));
    }
    return 0;
  }

  private static ParsedArticle withTrees(ParsedArticle article, BeamParser parser) {
    List<Sentence> sentences =
        article.sentences().stream().map(one -> withTree(one, parser)).toList();
    return new ParsedArticle(article.article(), sentences, article.entities(), article.findings());
  }

  private static Sentence withTree(Sentence sentence, BeamParser parser) {
    DependencyTree tree = parser.parse(sentence.tokens());
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        sentence.isHeadline(),
        sentence.tokens(),
        tree.heads(),
        tree.relations());
  }

  /** The share of tokens with the same head, and the same relation if wanted. */
  private static double same(
      List<ParsedArticle> one, List<ParsedArticle> other, boolean relations) {
    long same = 0;
    long all = 0;
    for (int i = 0; i < one.size(); i++) {
      for (Sentence a : one.get(i).sentences()) {
        Sentence b = other.get(i).sentences().get(a.index());
        for (int k = 0; k < a.size(); k++) {
          boolean head = a.head(k) == b.head(k);
          same += head && (!relations || a.relation(k).equals(b.relation(k))) ? 1 : 0;
          all++;
        }
      }
    }
    return (double) same / all;
  }
}

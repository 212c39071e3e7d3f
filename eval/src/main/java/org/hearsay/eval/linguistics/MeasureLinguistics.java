package org.hearsay.eval.linguistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.StepListener.Step;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures loading, each step of a parse, and parser and names beside CoreNLP's, in one JVM. */
@Command(
    name = "MeasureLinguistics",
    mixinStandardHelpOptions = true,
    description = "Costs of each step, and parser and names beside CoreNLP's, on PolNeAR train.")
public final class MeasureLinguistics implements Callable<Integer> {

  @Option(names = "--articles", paramLabel = "N", description = "Articles timed (200).")
  private int articles = 200;

  @Option(names = "--warm-up", paramLabel = "N", description = "Articles before them (100).")
  private int warmUp = 100;

  @Option(names = "--sentences", paramLabel = "N", description = "Sentences compared (1000).")
  private int sentences = 1_000;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures there.")
  private @Nullable Path json;

  /**
   * All that was measured.
   *
   * @param loadSeconds until all models were there, in a new JVM
   * @param heapMegabytes in use after that
   * @param steps what each step takes
   * @param parser the parser beside CoreNLP's
   * @param names the name labels beside CoreNLP's
   */
  record Result(
      double loadSeconds,
      double heapMegabytes,
      StepTimes steps,
      ParserComparison parser,
      NameComparison names) {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new MeasureLinguistics()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Linguistics linguistics = Linguistics.load();
    linguistics.awaitLoaded();
    double load = (System.nanoTime() - start) / 1e9;
    double heap = usedMegabytes();
    List<Article> all = articles(warmUp + articles);
    StepTimes.measure(linguistics, all.subList(0, warmUp));
    StepTimes steps = StepTimes.measure(linguistics, all.subList(warmUp, all.size()));
    List<TaggedSentence> compared = TaggedSentence.of(linguistics, all, sentences);
    ParserComparison parser = ParserComparison.measure(DependencyParser.load(), compared);
    NameComparison names = NameComparison.measure(compared);
    Result result = new Result(load, heap, steps, parser, names);
    print(result);
    if (json != null) {
      new ObjectMapper().writeValue(json.toFile(), result);
    }
    return 0;
  }

  private static List<Article> articles(int count) throws IOException {
    List<Path> files = PlainTexts.in(Corpora.fromSetting().get("attribution/polnear/train/text"));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(PlainTexts.read(files.get((int) ((long) i * files.size() / count))));
    }
    return articles;
  }

  private static double usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static void print(Result result) {
    StepTimes steps = result.steps();
    line("loaded in %.2f s, %.0f MB in use", result.loadSeconds(), result.heapMegabytes());
    line("%d articles, %d tokens, one thread", steps.articles(), steps.tokens());
    for (Step step : Step.values()) {
      if (step != Step.START) {
        line(
            "  %-8s %6.2f ms/article %9.0f tokens/s",
            step, steps.millisecondsAnArticle(step), steps.tokensPerSecond(step));
      }
    }
    line("  all      %6.2f ms/article", steps.millisecondsAnArticle());
    ParserComparison parser = result.parser();
    line("parser on %d sentences, %d tokens", parser.sentences(), parser.tokens());
    line("  equal heads %.3f %%, equal arcs %.3f %%", parser.equalHeads(), parser.equalArcs());
    line(
        "  tokens/s: ours %.0f, stock annotator %.0f: %.1f times",
        parser.oursPerSecond(), parser.stockPerSecond(), parser.timesFaster());
    NameComparison names = result.names();
    line(
        "names on %d tokens, %d of them in names: equal labels %.3f %%",
        names.tokens(), names.inNames(), names.equalLabels());
    line(
        "  tokens/s: ours %.0f, stock %.0f: %.1f times",
        names.oursPerSecond(), names.stockPerSecond(), names.timesFaster());
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}

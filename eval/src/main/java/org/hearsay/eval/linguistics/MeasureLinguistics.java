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
import org.hearsay.linguistics.names.NameField;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.linguistics.tags.SpeechTagger;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures loading, each step of a parse, and parser, tags and names beside CoreNLP's. */
@Command(
    name = "MeasureLinguistics",
    mixinStandardHelpOptions = true,
    description =
        "Costs of each step, and parser, tags and names beside CoreNLP's, on PolNeAR train.")
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
   * @param tags the parts of speech beside CoreNLP's
   * @param names the name labels beside CoreNLP's
   */
  record Result(
      double loadSeconds,
      double heapMegabytes,
      StepTimes steps,
      ParserComparison parser,
      LabelComparison tags,
      LabelComparison names) {}

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
    LabelComparison tags =
        LabelComparison.measure(compared, SpeechTagger.load()::tags, StockLabels.tags());
    LabelComparison names =
        LabelComparison.measure(compared, NameField.load()::labels, StockLabels.names());
    Result result = new Result(load, heap, steps, parser, tags, names);
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
    print("tags", result.tags());
    print("names", result.names());
  }

  private static void print(String what, LabelComparison labels) {
    line(
        "%s on %d tokens, %d different: equal %.3f %%",
        what, labels.tokens(), labels.kinds(), labels.equalLabels());
    line(
        "  tokens/s: ours %.0f, stock %.0f: %.1f times",
        labels.oursPerSecond(), labels.stockPerSecond(), labels.timesFaster());
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}

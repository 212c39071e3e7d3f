package org.hearsay.eval.sources;

import edu.stanford.nlp.pipeline.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.sources.SourcesFigures.Row;
import org.hearsay.eval.sources.SourcesGold.Item;
import org.hearsay.eval.stock.StockCoreNlp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Asks Hearsay, CoreNLP's coreference and CoreNLP's quote attribution whom the gold's mentions
 * mean, in one run, and prints a line each as {@code peers/sources.csv} has them.
 */
@Command(
    name = "CompareSources",
    mixinStandardHelpOptions = true,
    description = "Sources beside stock CoreNLP; wants some 4 GB of heap and minutes.")
public final class CompareSources implements Callable<Integer> {

  @Option(names = "--home", paramLabel = "DIR", description = "The project's root (.).")
  private Path home = Path.of(System.getProperty("hearsay.home", "."));

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareSources()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Corpora corpora = Corpora.fromSetting();
    Path texts = corpora.get("attribution/polnear/dev").resolve("text");
    Map<String, List<Item>> gold = SourcesGold.read(home.resolve("eval/gold/sources.tsv"));
    print("Hearsay", SourcesRun.hearsay(gold, ParseCache.parsed(corpora, "dev"), 1).resolver());
    StockCoreNlp stock = StockCoreNlp.load();
    Map<String, Annotation> read = new HashMap<>();
    SourcesFigures coreference =
        SourcesRun.of(
            gold,
            texts,
            (article, items) -> {
              Annotation annotation = stock.annotate(article.text());
              read.put(article.input(), annotation);
              List<String> names = new ArrayList<>();
              items.forEach(item -> names.add(StockAnswers.coreference(annotation, item.span())));
              return names;
            });
    print("CoreNLP 4.5.10 statistical coreference", coreference);
    SourcesFigures quotation =
        SourcesRun.of(
            gold,
            texts,
            (article, items) -> {
              Annotation answers =
                  Objects.requireNonNull(read.get(article.input()), article.input());
              List<String> names = new ArrayList<>();
              items.forEach(item -> names.add(StockAnswers.quotation(answers, item.span())));
              return names;
            });
    print("CoreNLP 4.5.10 quote attribution", quotation);
    return 0;
  }

  private static void print(String program, SourcesFigures figures) {
    StringBuilder line = new StringBuilder(program);
    for (Row row : Row.values()) {
      line.append(',').append(Figure.text(figures.total(row).f1(), 1));
    }
    System.out.println(line);
  }
}

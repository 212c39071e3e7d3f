package org.hearsay.eval.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Hearsay's times beside SUTime's and HeidelTime's: values and speed, in one run, on one thread.
 */
@Command(
    name = "times.CompareTimes",
    mixinStandardHelpOptions = true,
    description =
        "Finds the times of WikiWars and of the news sentences with each program and scores them. "
            + "Time is that for times alone: each program gets its input as it wants it, Hearsay "
            + "parsed articles with claims, SUTime tagged tokens, HeidelTime text.")
public final class CompareTimes implements Runnable {

  @Option(
      names = "--heideltime",
      paramLabel = "FOLDER",
      description =
          "With heideltime-2.2.1.jar and uimaj-core-2.10.4.jar: ./mvnw dependency:copy "
              + "-DoutputDirectory=FOLDER -Dartifact=com.github.heideltime:heideltime:2.2.1, and "
              + "the same of org.apache.uima:uimaj-core:2.10.4. Without it HeidelTime is left out.")
  private @Nullable Path heidelTime;

  @Option(names = "--data", description = "news or wikiwars; both when it is left out.")
  private @Nullable String only;

  @Option(names = "--rounds", description = "Timed rounds; the fastest counts. Default: 3.")
  private int rounds = 3;

  private CompareTimes() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareTimes()).execute(arguments));
  }

  private record Data(String name, Map<String, Article> articles, Map<String, List<Timex>> gold) {}

  @Override
  public void run() {
    try {
      compare();
    } catch (IOException failed) {
      throw new CommandLine.ExecutionException(
          new CommandLine(this), String.valueOf(failed.getMessage()), failed);
    }
  }

  private void compare() throws IOException {
    List<Data> all = new ArrayList<>();
    if (!"wikiwars".equals(only)) {
      all.add(news());
    }
    if (!"news".equals(only)) {
      all.add(wikiWars());
    }
    List<TimeTagger> taggers = new ArrayList<>(List.of(new OurTimes(), new SuTimes()));
    if (heidelTime != null) {
      taggers.add(new HeidelTimes(heidelTime, "NEWS"));
      taggers.add(new HeidelTimes(heidelTime, "NARRATIVES"));
    }
    for (Data data : all) {
      MarkdownTable table =
          new MarkdownTable(
              data.name, "relaxed F1", "value P", "value R", "value F1", "ms", "characters/s");
      for (TimeTagger tagger : taggers) {
        row(table, tagger, data);
      }
      System.out.println(table);
    }
  }

  private void row(MarkdownTable table, TimeTagger tagger, Data data) {
    Map<String, List<Timex>> found = new LinkedHashMap<>();
    List<Runnable> tasks = new ArrayList<>();
    long characters = 0;
    for (Map.Entry<String, Article> each : data.articles.entrySet()) {
      characters += each.getValue().text().length();
      tasks.add(tagger.prepared(each.getValue(), times -> found.put(each.getKey(), sorted(times))));
    }
    long best = Long.MAX_VALUE;
    for (int round = 0; round <= rounds; round++) { // the first warms up
      long start = System.nanoTime();
      tasks.forEach(Runnable::run);
      long took = System.nanoTime() - start;
      best = round == 0 ? best : Math.min(best, took);
    }
    Map<String, Counts> score = TimesScorer.score(data.gold, found);
    Counts value = score.getOrDefault("value", new Counts(0, 0, 0));
    Counts relaxed = score.getOrDefault("relaxed", new Counts(0, 0, 0));
    table.row(
        tagger.name(),
        Figure.text(relaxed.f1(), 1),
        Figure.text(value.precision(), 1),
        Figure.text(value.recall(), 1),
        "**" + Figure.text(value.f1(), 1) + "**",
        Figure.text(best / 1e6, 1),
        Figure.text(characters * 1e9 / best, 0));
  }

  private static List<Timex> sorted(List<Timex> times) {
    return times.stream().sorted(Timex.ORDER).toList();
  }

  private static Data news() throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    Map<String, List<Timex>> gold = new LinkedHashMap<>();
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    for (DatedText text : DatedText.read(NewsTimesArea.gold(home))) {
      articles.put(text.id(), text.article());
      gold.put(text.id(), text.times());
    }
    return new Data("news sentences", articles, gold);
  }

  private static Data wikiWars() throws IOException {
    Path folder = Corpora.fromSetting().get("times/wikiwars");
    Map<String, Article> articles =
        new ReadingSession(1).articles(List.of(folder.resolve("articles.jsonl")), one -> one);
    return new Data("WikiWars", articles, TimesArea.gold(folder));
  }
}

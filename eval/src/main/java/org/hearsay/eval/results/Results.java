package org.hearsay.eval.results;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.eval.articles.ArticlesArea;
import org.hearsay.eval.attribution.AttributionArea;
import org.hearsay.eval.benchmark.SpeedArea;
import org.hearsay.eval.chain.ChainArea;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.MissingCorpusException;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.events.EventsArea;
import org.hearsay.eval.factuality.FactualityArea;
import org.hearsay.eval.incidents.IncidentsArea;
import org.hearsay.eval.linguistics.LinguisticsArea;
import org.hearsay.eval.places.PlacesArea;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.sources.SourcesArea;
import org.hearsay.eval.stock.StockArea;
import org.hearsay.eval.stories.OriginsArea;
import org.hearsay.eval.stories.StoriesArea;
import org.hearsay.eval.times.NewsTimesArea;
import org.hearsay.eval.times.TimesArea;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs every scorer, writes RESULTS.md, and fails when a kept figure has fallen. */
@Command(
    name = "Results",
    mixinStandardHelpOptions = true,
    description = "Scores every area whose corpus is there and writes RESULTS.md.")
public final class Results implements Callable<Integer> {

  private static final String SUMMARY = "requirements";

  @Option(names = "--home", paramLabel = "DIR", description = "The project's root (.).")
  private Path home = Path.of(System.getProperty("hearsay.home", "."));

  @Option(names = "--area", paramLabel = "NAME", description = "Only this one; may be repeated.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--accept", arity = "0..1", description = "Keep figures that have fallen, too.")
  private boolean accept;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  private final PrintStream out = System.out;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Results()).execute(arguments));
  }

  /** The areas in the order of the page. */
  private List<Area> areas() {
    return List.of(
        AttributionArea.dev(),
        AttributionArea.rules(),
        AttributionArea.train(),
        new SourcesArea(home),
        new ChainArea(home),
        new ArticlesArea(),
        new EventsArea(home),
        FactualityArea.uw(),
        FactualityArea.meantime(),
        new TimesArea(),
        new NewsTimesArea(home),
        PlacesArea.trNews(),
        PlacesArea.geoVirus(),
        new IncidentsArea(),
        new StoriesArea(),
        new OriginsArea(),
        new LinguisticsArea(home),
        new SpeedArea(home),
        new StockArea(home));
  }

  @Override
  public Integer call() throws IOException {
    Circumstances circumstances = Circumstances.now(home);
    Corpora corpora = Corpora.fromSetting();
    ReadingSession session = new ReadingSession(threads);
    ExpectedFigures expected = new ExpectedFigures(home.resolve("eval/expected"));
    Path file = home.resolve("RESULTS.md");
    ResultsPage page = ResultsPage.read(file);
    List<String> order = new ArrayList<>(List.of(SUMMARY));
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    List<String> troubles = new ArrayList<>();
    for (Area area : areas()) {
      order.add(area.name());
      figures.put(area.name(), expected.read(area.name()));
      if (!only.isEmpty() && !only.contains(area.name())) {
        continue;
      }
      try {
        AreaResult result = run(area, corpora, session);
        page.put(result.area(), result.title(), circumstances, result.page());
        figures.put(result.area(), result.figures());
        List<String> falls = expected.falls(result.area(), result.figures());
        if (accept || falls.isEmpty()) {
          expected.keep(result.area(), result.figures(), accept);
        }
        falls.forEach(fall -> troubles.add((accept ? "ACCEPTED: " : "FALLEN: ") + fall));
      } catch (MissingCorpusException missing) {
        out.println("SKIPPED: " + area.name() + ": " + missing.getMessage());
      } catch (RuntimeException bug) {
        // The other areas' figures are still wanted; the run fails all the same.
        bug.printStackTrace(out);
        troubles.add("FAILED: " + area.name() + ": " + bug.getMessage());
      }
    }
    order.addAll(List.of(NotMeasured.NAME));
    page.put(SUMMARY, "What must be reached", circumstances, Requirements.table(figures));
    page.put(NotMeasured.NAME, NotMeasured.TITLE, circumstances, NotMeasured.TEXT);
    page.write(file, order);
    out.println("written: " + file);
    troubles.forEach(out::println);
    return troubles.stream().allMatch(trouble -> trouble.startsWith("ACCEPTED")) ? 0 : 1;
  }

  private AreaResult run(Area area, Corpora corpora, ReadingSession session) throws IOException {
    long start = System.nanoTime();
    AreaResult result = area.run(corpora, session);
    out.printf("%s, %.1f s%n", result.title(), (System.nanoTime() - start) / 1e9);
    result.figures().forEach(figure -> out.printf("  %-36s%s%n", figure.name(), figure.text()));
    return result;
  }
}

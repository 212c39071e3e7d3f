package org.hearsay.eval.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.learned.AttributionModel;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.linguistics.ParsedArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a part of PolNeAR, attributes, and prints the figures. */
@Command(
    name = "ScoreAttribution",
    mixinStandardHelpOptions = true,
    description = "Scores attributions on a part of PolNeAR.")
public final class ScoreAttribution implements Callable<Integer> {

  @Parameters(paramLabel = "PART", defaultValue = "dev", description = "dev or train (dev).")
  private String part = "dev";

  @Option(names = "--sample", paramLabel = "N", description = "Only N articles, evenly spread.")
  private int sample = Integer.MAX_VALUE;

  @Option(names = "--humans", description = "Annotator against annotator instead.")
  private boolean humans;

  @Option(names = "--rules", description = "Print how often each rule is right and how it errs.")
  private boolean rules;

  @Option(names = "--rules-only", description = "Attribute by rules alone.")
  private boolean rulesOnly;

  @Option(
      names = "--outermost",
      description = "Leave out what lies inside another content, as the marked articles do.")
  private boolean outermost;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Another model than the shipped one.")
  private @Nullable Path model;

  @Option(
      names = "--min-score",
      paramLabel = "P",
      description = "Leave out what is less sure (default: ${DEFAULT-VALUE}).")
  private double leastScore = LearnedAttributor.DEFAULT_LEAST_SCORE;

  @Option(
      names = "--wrong",
      paramLabel = "FILE",
      description = "Write the wrong outputs there, in their sentences, for reading.")
  private @Nullable Path wrong;

  @Option(
      names = "--draw",
      paramLabel = "N",
      description = "Print the places of N wrong outputs, drawn fairly from all.")
  private int draw;

  @Option(names = "--seed", paramLabel = "N", description = "Draws others (${DEFAULT-VALUE}).")
  private long seed = 20160919;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ScoreAttribution()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Corpora.fromSetting().get("attribution/polnear/" + part);
    List<Marked> articles = Polnear.sample(Polnear.read(folder), sample);
    if (humans) {
      System.out.print(AttributionRun.humans(articles).table());
      return 0;
    }
    Attributor attributor =
        rulesOnly ? new RuleAttributor() : new LearnedAttributor(model(), leastScore);
    List<ParsedArticle> parsed = ParseCache.parsed(part, articles);
    List<AttributedArticle> read = Parallel.map(parsed, threads, attributor::attribute);
    List<List<Parts>> found = new ArrayList<>();
    FaultReport report = new FaultReport();
    List<FaultDraw.Item> wrongs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Attribution> counted =
          read.get(i).attributions().stream()
              .filter(one -> !outermost || one.parent() == null)
              .toList();
      found.add(Parts.of(counted));
      Marked marked = articles.get(i);
      // Of several annotators the first: a mistake is to be read once.
      List<Parts> first = marked.versions().values().iterator().next();
      Faults.Result faults = Faults.of(first, counted, marked.article().text());
      report.add(marked.name(), faults, read.get(i));
      faults.wrong().forEach(one -> wrongs.add(new FaultDraw.Item(marked.name(), one)));
    }
    System.out.print(AttributionRun.score(articles, found).table());
    if (rules) {
      System.out.print("\n" + report.rules());
    }
    if (wrong != null) {
      Path parent = wrong.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(wrong, report.text());
      System.out.println("\nwrong outputs: " + wrong);
    }
    if (draw > 0) {
      System.out.println("\n" + FaultDraw.HEADER);
      FaultDraw.draw(wrongs, draw, seed).forEach(one -> System.out.println(one.row()));
    }
    return 0;
  }

  private AttributionModel model() throws IOException {
    if (model == null) {
      return AttributionModel.shipped();
    }
    try (InputStream in = Files.newInputStream(model)) {
      return AttributionModel.read(in, model.toString());
    }
  }
}

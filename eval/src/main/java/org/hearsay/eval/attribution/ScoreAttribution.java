package org.hearsay.eval.attribution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.linguistics.Linguistics;
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

  @Option(
      names = "--wrong",
      paramLabel = "FILE",
      description = "Write the wrong outputs there, in their sentences, for reading.")
  private @Nullable Path wrong;

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
    Linguistics linguistics = Linguistics.load();
    RuleAttributor attributor = new RuleAttributor();
    List<AttributedArticle> read =
        Parallel.map(
            articles, threads, one -> attributor.attribute(linguistics.parse(one.article())));
    List<List<Parts>> found = new ArrayList<>();
    FaultReport report = new FaultReport();
    for (int i = 0; i < articles.size(); i++) {
      found.add(Parts.of(read.get(i).attributions()));
      // Of several annotators the first: a mistake is to be read once.
      List<Parts> first = articles.get(i).versions().values().iterator().next();
      report.add(articles.get(i).name(), first, read.get(i));
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
    return 0;
  }
}

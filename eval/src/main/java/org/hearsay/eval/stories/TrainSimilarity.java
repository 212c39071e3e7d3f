package org.hearsay.eval.stories;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.score.Counts;
import org.hearsay.pipeline.Reading;
import org.hearsay.story.cluster.Gathering;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights by which two articles are compared, on the tuned half of the incidents. */
@Command(
    name = "TrainSimilarity",
    mixinStandardHelpOptions = true,
    description = "Fits how alike two articles on one happening are, and scores the stories.")
public final class TrainSimilarity implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Parameters(
      paramLabel = "READINGS",
      description = "What 'hearsay read --format jsonl' printed of the incidents' articles.")
  private Path readings = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the weights go (default: ${DEFAULT-VALUE})",
      defaultValue = "core/src/main/resources/org/hearsay/story/cluster/similarity.txt")
  private Path out = Path.of("");

  @Option(names = "--only-score", description = "Leave the weights as they are.")
  private boolean onlyScore;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainSimilarity()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    Register register = Register.read(Corpora.fromSetting().get("incidents"));
    Map<String, Reading> all = StoredReadings.read(readings);
    if (onlyScore) {
      long start = System.nanoTime();
      List<List<String>> stories = stories(all, new Gathering());
      print.printf("%d articles in %.1f s%n", all.size(), (System.nanoTime() - start) / 1e9);
      print.println("all       " + line(register, stories));
      print.println("tuned     " + line(register.of(Register.Half.TUNED), stories));
      print.println("held out  " + line(register.of(Register.Half.HELD_OUT), stories));
      OriginsScorer.score(
              OriginPair.read(Corpora.fromSetting().get("origins")), OriginsRun.links(all))
          .forEach((measure, counts) -> print.printf("%s: %s%n", measure, rates(counts)));
      return 0;
    }
    Files.write(out, weights(register.of(Register.Half.TUNED).homes(), all));
    return 0;
  }

  private static List<String> weights(
      Map<String, Register.Incident> homes, Map<String, Reading> all) {
    List<String> ids = all.keySet().stream().filter(homes::containsKey).toList();
    List<LogisticFit.Example> examples = new ArrayList<>();
    Gathering gathering =
        new Gathering(
            (one, other, features) ->
                examples.add(
                    new LogisticFit.Example(
                        features, homes.get(ids.get(one)) == homes.get(ids.get(other)))));
    ids.forEach(id -> gathering.add(Objects.requireNonNull(all.get(id), id)));
    double[] weights = LogisticFit.fit(examples);
    List<String> lines = new ArrayList<>();
    lines.add("# What each likeness of two articles adds to the log-odds of one happening.");
    lines.add(
        "# Written by org.hearsay.eval.stories.TrainSimilarity from %d pairs, %d of one incident."
            .formatted(
                examples.size(), examples.stream().filter(LogisticFit.Example::positive).count()));
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s\t%.4f", Gathering.features().get(i), weights[i]));
    }
    return lines;
  }

  private static List<List<String>> stories(Map<String, Reading> all, Gathering gathering) {
    all.values().forEach(gathering::add);
    List<String> ids = List.copyOf(all.keySet());
    return gathering.groups().stream()
        .map(group -> group.articles().stream().map(ids::get).toList())
        .toList();
  }

  private static String line(Register gold, List<List<String>> stories) {
    StringBuilder line = new StringBuilder();
    StoriesScorer.Cubed cubed = StoriesScorer.cubed(gold, stories);
    line.append(
        String.format(
            Locale.ROOT, "B3 %.1f / %.1f / %.1f", cubed.precision(), cubed.recall(), cubed.f1()));
    StoriesScorer.score(gold, stories)
        .forEach(
            (measure, counts) ->
                line.append("  ").append(measure).append(' ').append(rates(counts)));
    return line.toString();
  }

  private static String rates(Counts counts) {
    return String.format(
        Locale.ROOT, "%.1f / %.1f / %.1f", counts.precision(), counts.recall(), counts.f1());
  }
}

package org.hearsay.eval.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.eval.corpora.Corpora;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The whole program over 200 articles: in one process after warm-up, as a process of its own from a
 * cold start, and one article from a cold start to the printed report.
 */
@Command(
    name = "WholeProgram",
    mixinStandardHelpOptions = true,
    description = "Articles/s, tokens/s, CPU and memory of the whole program.")
public final class WholeProgram implements Callable<Integer> {

  private static final String ONE_GIGABYTE = "-Xmx1g";

  @Option(names = "--home", paramLabel = "DIR", description = "The project's root (.).")
  private Path home = Path.of(System.getProperty("hearsay.home", "."));

  @Option(names = "--articles", paramLabel = "N", description = "Of PolNeAR (200).")
  private int count = 200;

  @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--starts", paramLabel = "N", description = "Cold starts (5).")
  private int starts = 5;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures there.")
  private @Nullable Path json;

  /**
   * The packaged program as a process.
   *
   * @param wallSeconds from start to end
   * @param cpuSeconds of the process
   * @param peakResident most memory, bytes; 0 when unknown
   */
  public record Run(double wallSeconds, double cpuSeconds, long peakResident) {

    static Run of(WatchedProcess process) {
      return new Run(process.wallSeconds(), process.cpuSeconds(), process.peakResidentBytes());
    }
  }

  /**
   * All of it.
   *
   * @param warm in one process after warm-up
   * @param cold the same articles through the packaged program, start-up included
   * @param articles how many
   * @param single one article from the start to the printed report, several times
   * @param timings what the program itself says about where the time of the last of these went
   */
  public record Result(
      WarmRun.Result warm, Run cold, int articles, List<Run> single, String timings) {

    /** The cold start in the middle, seconds. */
    public double medianStart() {
      return single.stream()
          .mapToDouble(Run::wallSeconds)
          .sorted()
          .skip(single.size() / 2)
          .findFirst()
          .orElseThrow();
    }
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WholeProgram()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Path> files = ArticleSet.polnear(Corpora.fromSetting(), count);
    Result result = measure(home, files, threads, starts);
    System.out.print(WholeProgramPage.text(result));
    if (json != null) {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), result);
    }
    return 0;
  }

  /**
   * Measures everything.
   *
   * @param home the project's root, where {@code ./hearsay} is
   * @param files the articles, at least as many as {@code starts}
   */
  static Result measure(Path home, List<Path> files, int threads, int starts)
      throws IOException, InterruptedException {
    Program program = new Program(home, threads);
    WarmRun.Result warm = warm(home, files, threads);
    // The first start fills the file cache and, where that is needed, builds; it is not counted.
    program.read(files.subList(0, 1), "--timings");
    List<Run> single = new ArrayList<>();
    String timings = "";
    for (int i = 0; i < starts; i++) {
      WatchedProcess one = program.read(files.subList(i, i + 1), "--timings");
      single.add(Run.of(one));
      timings = one.error();
    }
    WatchedProcess all = program.read(files, "--format", "jsonl", "--quiet");
    long lines = all.out().lines().count();
    if (lines != files.size()) {
      throw new IOException(lines + " records of " + files.size() + " articles: " + all.error());
    }
    return new Result(warm, Run.of(all), files.size(), single, timings);
  }

  private static WarmRun.Result warm(Path home, List<Path> files, int threads)
      throws IOException, InterruptedException {
    Path result = Files.createTempFile("warm-run", ".json");
    try {
      List<String> command =
          ChildJvm.command(
              WarmRun.class, List.of(ONE_GIGABYTE), List.of("" + threads, result.toString()));
      files.forEach(file -> command.add(file.toString()));
      WatchedProcess.run(home, Map.of(), command).orThrow();
      return new ObjectMapper().readValue(result.toFile(), WarmRun.Result.class);
    } finally {
      Files.delete(result);
    }
  }

  /** The packaged program. */
  private record Program(Path home, int threads) {

    /** {@code ./hearsay read --no-ledger} with {@code options} on {@code files}. */
    WatchedProcess read(List<Path> files, String... options)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(home.resolve("hearsay").toAbsolutePath().toString());
      command.addAll(List.of("read", "--no-ledger", "--threads", "" + threads));
      command.addAll(List.of(options));
      files.forEach(file -> command.add(file.toString()));
      return WatchedProcess.run(home, Map.of("HEARSAY_JAVA_OPTS", ONE_GIGABYTE), command).orThrow();
    }
  }
}

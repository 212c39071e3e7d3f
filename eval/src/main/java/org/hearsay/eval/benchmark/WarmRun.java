package org.hearsay.eval.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.record.ReadingJson;

/**
 * Reads the articles over and over in this JVM: from file to record, on one thread and on several.
 * Started by {@link WholeProgram} in a JVM of its own, whose heap is what is allowed.
 */
public final class WarmRun {

  private static final int WARM_UP_PASSES = 2;
  private static final int PASSES = 3;

  private WarmRun() {}

  /**
   * One pass over all articles.
   *
   * @param articlesPerSecond from file to record
   * @param cpuSeconds of the whole process meanwhile, compiler and collector included
   */
  public record Pass(double articlesPerSecond, double cpuSeconds) {}

  /**
   * What was measured.
   *
   * @param articles how many a pass reads
   * @param tokens how many they have
   * @param threads on how many threads
   * @param loadSeconds until the models were there
   * @param passes after warm-up
   * @param stages milliseconds an article on one thread after warm-up, by stage
   * @param maximumHeap of this JVM, bytes
   * @param peakHeap most in use at once, bytes
   * @param liveHeap in use after a full collection, bytes
   * @param peakResident most memory of the process, bytes; 0 when unknown
   */
  public record Result(
      int articles,
      long tokens,
      int threads,
      double loadSeconds,
      List<Pass> passes,
      Map<String, Double> stages,
      long maximumHeap,
      long peakHeap,
      long liveHeap,
      long peakResident) {

    /** The pass in the middle. */
    public Pass median() {
      return passes.stream()
          .sorted((a, b) -> Double.compare(a.articlesPerSecond(), b.articlesPerSecond()))
          .skip(passes.size() / 2)
          .findFirst()
          .orElseThrow();
    }

    public double tokensPerSecond() {
      return median().articlesPerSecond() * tokens / articles;
    }
  }

  /** Arguments: threads, the file for the result, then the articles. */
  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    new ObjectMapper().writeValue(Path.of(arguments[1]).toFile(), measure(files, threads));
  }

  private static Result measure(List<Path> files, int threads) {
    Memory.resetPeak();
    long start = System.nanoTime();
    Linguistics linguistics = Linguistics.load();
    double load = secondsSince(start);
    ArticleReader reader = ArticleReader.over(linguistics);
    for (int i = 0; i < WARM_UP_PASSES; i++) {
      pass(files, threads, reader);
    }
    List<Pass> passes = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      passes.add(pass(files, threads, reader));
    }
    StageTimes stages = new StageTimes(linguistics);
    stages.read(files);
    return new Result(
        files.size(),
        stages.tokens(),
        threads,
        load,
        passes,
        stages.perArticle(files.size()),
        Memory.maximum(),
        Memory.peakHeap(),
        Memory.live(),
        WatchedProcess.peakOfThisProcess());
  }

  private static Pass pass(List<Path> files, int threads, ArticleReader reader) {
    long cpu = cpuNanoseconds();
    long start = System.nanoTime();
    List<Integer> lengths =
        Parallel.map(
            files, threads, file -> ReadingJson.write(reader.read(Articles.read(file))).length());
    double seconds = secondsSince(start);
    return new Pass(lengths.size() / seconds, (cpuNanoseconds() - cpu) / 1e9);
  }

  private static long cpuNanoseconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

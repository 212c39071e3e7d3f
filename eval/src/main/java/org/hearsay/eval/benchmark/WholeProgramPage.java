package org.hearsay.eval.benchmark;

import java.util.Locale;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;

/** The figures of {@link WholeProgram} in words and tables. */
final class WholeProgramPage {

  private WholeProgramPage() {}

  static String text(WholeProgram.Result result) {
    WarmRun.Result warm = result.warm();
    MarkdownTable throughput =
        new MarkdownTable(
            "run", "articles/s", "tokens/s", "CPU s", "peak resident MB", "most heap MB");
    throughput.row(
        "after warm-up, %d threads".formatted(warm.threads()),
        "**" + number(warm.median().articlesPerSecond(), 1) + "**",
        number(warm.tokensPerSecond(), 0),
        number(warm.median().cpuSeconds(), 1),
        megabytes(warm.peakResident()),
        megabytes(warm.peakHeap()));
    double cold = result.articles() / result.cold().wallSeconds();
    throughput.row(
        "`./hearsay read --format jsonl --no-ledger`, start included",
        number(cold, 1),
        number(cold * warm.tokens() / warm.articles(), 0),
        number(result.cold().cpuSeconds(), 1),
        megabytes(result.cold().peakResident()),
        "-");
    MarkdownTable stages = new MarkdownTable("stage", "ms an article", "share %");
    double sum = warm.stages().values().stream().mapToDouble(Double::doubleValue).sum();
    warm.stages()
        .forEach(
            (stage, milliseconds) ->
                stages.row(stage, number(milliseconds, 2), number(100 * milliseconds / sum, 1)));
    stages.row("all", number(sum, 2), "100.0");
    return """
        %d articles of PolNeAR (all of dev, the rest from train, evenly spread), %d tokens, from file to record, in a
        JVM of at most %s MB of heap (`-Xmx1g`). After warm-up: the middle of %d passes; CPU is of one pass over all
        articles, compiler and collector included. Loading the models took %s s; %s MB of the heap are in use after
        a full collection.

        %s
        One thread, after warm-up, stage by stage:

        %s
        One article from a cold start to the printed report (`./hearsay read --no-ledger FILE`), %d starts on as many
        articles: **%s s** in the middle, %s at best, %s at worst. Where the time of the last one went, in its own words
        (`--timings`):

        ```
        %s
        ```
        """
        .formatted(
            warm.articles(),
            warm.tokens(),
            megabytes(warm.maximumHeap()),
            warm.passes().size(),
            number(warm.loadSeconds(), 1),
            megabytes(warm.liveHeap()),
            throughput,
            stages,
            result.single().size(),
            number(result.medianStart(), 2),
            number(extreme(result, false), 2),
            number(extreme(result, true), 2),
            result.timings().strip());
  }

  private static double extreme(WholeProgram.Result result, boolean worst) {
    double[] seconds =
        result.single().stream().mapToDouble(WholeProgram.Run::wallSeconds).sorted().toArray();
    return worst ? seconds[seconds.length - 1] : seconds[0];
  }

  private static String megabytes(long bytes) {
    return bytes == 0 ? "-" : String.format(Locale.ROOT, "%d", bytes / 1_000_000);
  }

  private static String number(double value, int decimals) {
    return Figure.text(value, decimals);
  }
}

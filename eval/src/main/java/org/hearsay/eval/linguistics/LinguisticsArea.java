package org.hearsay.eval.linguistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.benchmark.ChildJvm;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.linguistics.MeasureLinguistics.Result;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.linguistics.StepListener.Step;

/** Parser, tags and names beside CoreNLP's own, and what each step of a parse costs. */
public final class LinguisticsArea implements Area {

  private static final String HEAP = "-Xmx3g";

  private final Path home;

  public LinguisticsArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "linguistics";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    corpora.get("attribution/polnear/train");
    Result result = measure();
    ParserComparison parser = result.parser();
    LabelComparison tags = result.tags();
    LabelComparison names = result.names();
    List<Figure> figures =
        List.of(
            new Figure("arcs equal to CoreNLP's", parser.equalArcs(), 3, Better.HIGHER, 0.01, 99.9),
            Figure.measured(
                    "times as fast as CoreNLP's annotator", parser.timesFaster(), 1, Better.HIGHER)
                .requiring(5),
            Figure.measured("parser, tokens per second", parser.oursPerSecond(), 0, Better.HIGHER),
            equal("tags", tags),
            Figure.measured("tagger, tokens per second", tags.oursPerSecond(), 0, Better.HIGHER),
            equal("name labels", names),
            Figure.measured("names, tokens per second", names.oursPerSecond(), 0, Better.HIGHER),
            Figure.measured("seconds to load", result.loadSeconds(), 2, Better.LOWER));
    return new AreaResult(name(), "Linguistics beside CoreNLP", figures, page(result));
  }

  private static Figure equal(String what, LabelComparison labels) {
    return new Figure(
        what + " equal to CoreNLP's", labels.equalLabels(), 3, Better.HIGHER, 0.01, 99.9);
  }

  private Result measure() throws IOException {
    return ChildJvm.result(home, MeasureLinguistics.class, List.of(HEAP), List.of(), Result.class);
  }

  private static String page(Result result) {
    StepTimes times = result.steps();
    MarkdownTable steps = new MarkdownTable("step", "ms/article", "tokens/s");
    for (Step step : Step.values()) {
      if (step != Step.START) {
        steps.row(
            step.name().toLowerCase(Locale.ROOT),
            Figure.text(times.millisecondsAnArticle(step), 2),
            Figure.text(times.tokensPerSecond(step), 0));
      }
    }
    steps.row("all", Figure.text(times.millisecondsAnArticle(), 2), "");
    ParserComparison parser = result.parser();
    LabelComparison tags = result.tags();
    LabelComparison names = result.names();
    MarkdownTable labels =
        new MarkdownTable("", "equal to CoreNLP's", "tokens/s", "CoreNLP's", "times as fast");
    row(labels, "tags", tags);
    row(labels, "names", names);
    return """
        The dependency parser reads CoreNLP's model file and is written anew. On %d sentences (%d tokens) of PolNeAR
        train, %s %% of the heads and %s %% of the arcs (head and relation) are those of CoreNLP 4.5.10's `depparse`
        annotator. In the same JVM (`%s`), on one thread, the median of five rounds after two, the two taking turns:
        %s tokens/s against %s, **%s times as fast**.

        Parts of speech and names are found by inferences of Hearsay's own too, over the weights of CoreNLP's tagger and
        conditional random field. On the words of the same sentences, the fastest of five rounds, taking turns, one thread:

        %s

        What each step takes, on %d articles of PolNeAR train (%d tokens), one thread, after a warm-up on others; all
        models load in %s s, two threads, and hold %s MB of heap:

        %s"""
        .formatted(
            parser.sentences(),
            parser.tokens(),
            Figure.text(parser.equalHeads(), 3),
            Figure.text(parser.equalArcs(), 3),
            HEAP,
            Figure.text(parser.oursPerSecond(), 0),
            Figure.text(parser.stockPerSecond(), 0),
            Figure.text(parser.timesFaster(), 1),
            labels,
            times.articles(),
            times.tokens(),
            Figure.text(result.loadSeconds(), 1),
            Figure.text(result.heapMegabytes(), 0),
            steps);
  }

  private static void row(MarkdownTable table, String what, LabelComparison labels) {
    table.row(
        what,
        Figure.text(labels.equalLabels(), 3) + " %",
        Figure.text(labels.oursPerSecond(), 0),
        Figure.text(labels.stockPerSecond(), 0),
        Figure.text(labels.timesFaster(), 1));
  }
}

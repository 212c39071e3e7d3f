package org.hearsay.eval.stock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.benchmark.ChildJvm;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.eval.stock.StockComparison.Rates;
import org.hearsay.eval.stock.StockComparison.Result;
import org.hearsay.eval.stock.StockComparison.Side;

/** Hearsay beside stock CoreNLP on PolNeAR dev, in one run. */
public final class StockArea implements Area {

  private static final String HEAP = "-Xmx5g";

  private final Path home;

  public StockArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "stock-corenlp";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    corpora.get("attribution/polnear/dev");
    Result result = compare(session.threads());
    List<Figure> figures =
        List.of(
            Figure.measured("times faster", result.timesFaster(), 1, Better.HIGHER),
            Figure.measured(
                "CoreNLP articles per second",
                result.stock().articlesPerSecond(),
                2,
                Better.HIGHER));
    return new AreaResult(name(), "Beside stock CoreNLP", figures, page(result));
  }

  private Result compare(int threads) throws IOException {
    return ChildJvm.result(
        home,
        StockComparison.class,
        List.of(HEAP),
        List.of("--threads", "" + threads),
        Result.class);
  }

  private static String page(Result result) {
    MarkdownTable speed = new MarkdownTable("program", "articles/s", "s to load");
    speed.row("**Hearsay**, file to record", speed(result.hearsay()), load(result.hearsay()));
    speed.row("CoreNLP", speed(result.stock()), load(result.stock()));
    MarkdownTable figures =
        new MarkdownTable("figure", "Hearsay F1", "CoreNLP P", "CoreNLP R", "CoreNLP F1");
    for (int i = 0; i < result.hearsay().rates().size(); i++) {
      Rates ours = result.hearsay().rates().get(i);
      Rates theirs = result.stock().rates().get(i);
      figures.row(
          ours.measure(),
          "**" + Figure.text(ours.f1(), 1) + "**",
          Figure.text(theirs.precision(), 1),
          Figure.text(theirs.recall(), 1),
          Figure.text(theirs.f1(), 1));
    }
    return """
        CoreNLP 4.5.10 with its own models, annotators `%s`: its defaults (three entity models, fine grain, SUTime),
        statistical coreference, an empty line parts sentences. Both on the same %d articles of PolNeAR dev, on %d
        threads of one JVM (`%s`), one after the other, each after a warm-up on articles of train. **Hearsay is %s times
        as fast.**

        %s
        CoreNLP's quote annotator by our scorer: content is the quotation, source its speaker's mention. It marks no
        cue.

        %s"""
        .formatted(
            StockCoreNlp.ANNOTATORS,
            result.articles(),
            result.threads(),
            HEAP,
            Figure.text(result.timesFaster(), 1),
            speed,
            figures);
  }

  private static String speed(Side side) {
    return Figure.text(side.articlesPerSecond(), 2);
  }

  private static String load(Side side) {
    return Figure.text(side.loadSeconds(), 1);
  }
}

package org.hearsay.eval.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.eval.chain.ChainGold.Chained;
import org.hearsay.eval.chain.ChainScorer.Measure;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Interval;
import org.hearsay.eval.score.MarkdownTable;

/** Chains and unnamed sources on the corpus of our own. */
public final class ChainArea implements Area {

  private static final List<String> HALVES = List.of("held", "work");

  private final Path home;

  public ChainArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Attributor attributor = LearnedAttributor.shipped();
    List<Figure> figures = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    page.append(
        """
        Twelve invented articles in `eval/gold/chain`, every attribution marked, those inside others' contents with
        their parents. The half `work` was looked at while building, the half `held` only through these figures.

        """);
    for (String half : HALVES) {
      List<Chained> gold = ChainGold.read(home.resolve("eval/gold/chain").resolve(half));
      Map<Measure, List<Counts>> counts = new EnumMap<>(Measure.class);
      for (Chained chained : gold) {
        ChainScorer.score(
                chained, attributor.attribute(session.linguistics().parse(chained.article())))
            .forEach((m, c) -> counts.computeIfAbsent(m, x -> new ArrayList<>()).add(c));
      }
      MarkdownTable table = new MarkdownTable(half, "marked", "P", "R", "F1", "95% of F1");
      counts.forEach(
          (measure, articles) -> {
            Counts total = Counts.sum(articles);
            Interval interval = Interval.ofF1(articles);
            table.row(
                measure.title(),
                Figure.text(total.wanted(), 0),
                Figure.text(total.precision(), 1),
                Figure.text(total.recall(), 1),
                "**" + Figure.text(total.f1(), 1) + "**",
                Figure.text(interval.low(), 1) + " to " + Figure.text(interval.high(), 1));
            figures.add(Figure.perCent(half + " " + measure.title() + " f1", total.f1()));
            if (measure == Measure.UNNAMED || measure == Measure.CHAIN) {
              figures.add(Figure.perCent(half + " " + measure.title() + " recall", total.recall()));
            }
          });
      page.append(table).append('\n');
    }
    return new AreaResult(name(), "The chain of sources", figures, page.toString());
  }
}

package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Interval;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.eval.score.Peers;
import org.hearsay.eval.sources.SourcesFigures.Row;
import org.hearsay.eval.sources.SourcesGold.Item;

/** Whom 300 pronouns and descriptions of sources in PolNeAR dev mean. */
public final class SourcesArea implements Area {

  /** What issue 3 asks for, of pronouns and descriptions together. */
  private static final double REQUIRED = 80;

  private final Path home;

  public SourcesArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Map<String, List<Item>> gold = SourcesGold.read(home.resolve("eval/gold/sources.tsv"));
    SourcesRun.Both both =
        SourcesRun.hearsay(gold, ParseCache.parsed(corpora, "dev"), session.threads());
    List<Figure> figures = new ArrayList<>();
    for (Row row : Row.values()) {
      Figure figure = Figure.perCent(row.title + " right", both.resolver().total(row).f1());
      figures.add(row == Row.ALL ? figure.requiring(REQUIRED) : figure);
    }
    for (Row row : Row.values()) {
      figures.add(Figure.perCent(row.title + " found and right", both.program().total(row).f1()));
    }
    return new AreaResult(name(), "Who the source is", figures, page(both));
  }

  private static String page(SourcesRun.Both both) throws IOException {
    MarkdownTable table =
        new MarkdownTable("mentions", "number", "right", "95% of right", "found and right");
    Map<String, String> ours = new LinkedHashMap<>();
    for (Row row : Row.values()) {
      Interval interval = both.resolver().interval(row);
      table.row(
          row.title,
          Figure.text(both.resolver().total(row).wanted(), 0),
          "**" + Figure.text(both.resolver().total(row).f1(), 1) + "**",
          Figure.text(interval.low(), 1) + " to " + Figure.text(interval.high(), 1),
          Figure.text(both.program().total(row).f1(), 1));
      ours.put(row.title, Figure.text(both.resolver().total(row).f1(), 1));
    }
    return """
        Pronouns and descriptions ("she", "the foreign secretary") that PolNeAR dev has for sources, drawn at random;
        right is the fullest name that the article gives, or that it gives none. "Right" asks the resolver for the
        mention that the annotators marked; "found and right" counts it only where Hearsay found an attribution with it.

        %s
        Other programs on the same mentions, and Hearsay's resolver beside them:

        %s"""
        .formatted(table, Peers.table("sources", ours));
  }
}

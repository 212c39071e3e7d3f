package org.hearsay.eval.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.pipeline.Reading;
import org.hearsay.story.cluster.Gathering;

/** Which articles belong together, against the Gun Violence Archive. */
public final class StoriesArea implements Area {

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("incidents");
    Register register = Register.read(folder);
    Map<String, Reading> readings =
        session.read(List.of(folder.resolve("articles.jsonl")), reading -> reading);
    Gathering gathering = new Gathering();
    readings.values().forEach(gathering::add);
    List<String> ids = List.copyOf(readings.keySet());
    List<List<String>> stories =
        gathering.groups().stream()
            .map(group -> group.articles().stream().map(ids::get).toList())
            .toList();
    List<Figure> figures = new ArrayList<>();
    MarkdownTable table = new MarkdownTable(List.of("incidents", "B3", "pairwise", "found"));
    add(figures, table, "all", register, stories);
    add(figures, table, "two articles or more", register.several(), stories);
    add(figures, table, "tuned on", register.of(Register.Half.TUNED), stories);
    add(figures, table, "held out", register.of(Register.Half.HELD_OUT), stories);
    String page =
        """
        Gun Violence Archive: %d incidents, %d articles, %d stories. Precision / recall / F1. Half of the incidents were
        tuned on.

        %s
        TF-IDF at the threshold that is best here: B3 89.9, pairwise 68.5, found 86.9 (F1, all incidents).
        """
            .formatted(register.incidents().size(), readings.size(), stories.size(), table);
    return new AreaResult(name(), "Stories: articles on one happening", figures, page);
  }

  private static void add(
      List<Figure> figures,
      MarkdownTable table,
      String part,
      Register gold,
      List<List<String>> stories) {
    StoriesScorer.Cubed cubed = StoriesScorer.cubed(gold, stories);
    List<String> cells = new ArrayList<>(List.of(part));
    cells.add(rates(cubed.precision(), cubed.recall(), cubed.f1()));
    figures.add(Figure.perCent(part + ": B3 f1", cubed.f1()));
    StoriesScorer.score(gold, stories)
        .forEach(
            (measure, counts) -> {
              cells.add(rates(counts.precision(), counts.recall(), counts.f1()));
              figures.add(Figure.perCent(part + ": " + measure + " f1", counts.f1()));
            });
    table.row(cells);
  }

  private static String rates(double precision, double recall, double f1) {
    return Figure.text(precision, 1) + " / " + Figure.text(recall, 1) + " / " + Figure.text(f1, 1);
  }
}

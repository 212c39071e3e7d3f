package org.hearsay.eval.times;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Peers;

/** Time expressions on WikiWars. */
public final class TimesArea implements Area {

  /** The share of values that must be right. */
  private static final double REQUIRED = 80;

  @Override
  public String name() {
    return "times";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("times/wikiwars");
    Map<String, List<Timex>> gold = gold(folder);
    Map<String, List<Timex>> found =
        session.read(List.of(folder.resolve("articles.jsonl")), Timex::of);
    Map<String, Counts> score = TimesScorer.score(gold, found);
    List<Figure> figures = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>();
    score.forEach(
        (measure, counts) -> {
          Figure figure = Figure.perCent(measure + " f1", counts.f1());
          figures.add(measure.equals("value") ? figure.requiring(REQUIRED) : figure);
          if (!measure.equals("type")) {
            cells.put(measure + " P", Figure.text(counts.precision(), 1));
            cells.put(measure + " R", Figure.text(counts.recall(), 1));
          }
          cells.put(measure + " F1", Figure.text(counts.f1(), 1));
        });
    long expressions =
        gold.values().stream().flatMap(List::stream).filter(time -> !time.ignored()).count();
    String page =
        "WikiWars 1.0.4: %d long texts, %d expressions.\n\n%s"
            .formatted(gold.size(), expressions, Peers.table("times", cells));
    return new AreaResult(name(), "Times", figures, page);
  }

  static Map<String, List<Timex>> gold(Path folder) throws IOException {
    Map<String, List<Timex>> gold = new LinkedHashMap<>();
    for (JsonNode text : JsonLines.read(folder.resolve("gold.jsonl"))) {
      List<Timex> times = new ArrayList<>();
      text.get("times").forEach(time -> times.add(Timex.marked(time)));
      gold.put(text.get("id").asText(), times);
    }
    return gold;
  }
}

package org.hearsay.eval.incidents;

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

/** Numbers, places and dates of single articles on incidents of the Gun Violence Archive. */
public final class IncidentsArea implements Area {

  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("incidents");
    List<Incident> gold = gold(folder);
    Map<String, Digest> found = session.read(List.of(folder.resolve("articles.jsonl")), Digest::of);
    Map<String, Counts> score = IncidentsScorer.score(gold, found);
    List<Figure> figures = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>();
    score.forEach(
        (measure, counts) -> {
          figures.add(Figure.perCent(measure + " f1", counts.f1()));
          if (measure.endsWith(" (any)") && !measure.contains("+-")) {
            String column = measure.replace(" (any)", "");
            cells.put(column + " P", Figure.text(counts.precision(), 1));
            cells.put(column + " R", Figure.text(counts.recall(), 1));
            cells.put(column + " F1", Figure.text(counts.f1(), 1));
          }
        });
    int articles = gold.stream().mapToInt(incident -> incident.articles().size()).sum();
    String page =
        """
        Gun Violence Archive: %d incidents, %d articles. Each article is asked for the final figures of its
        incident, of which an early report may rightly know less. "Any": some claim of the article has it.

        %s
        Not scored here: stories, agreed numbers. They need the stage that looks across articles.
        """
            .formatted(gold.size(), articles, Peers.table(name(), cells));
    return new AreaResult(name(), "Incidents, article by article", figures, page);
  }

  static List<Incident> gold(Path folder) throws IOException {
    List<Incident> gold = new ArrayList<>();
    for (JsonNode incident : JsonLines.read(folder.resolve("incidents.jsonl"))) {
      gold.add(Incident.of(incident));
    }
    return gold;
  }
}

package org.hearsay.eval.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Peers;
import org.hearsay.text.Span;

/** Factuality on one of the two corpora. */
public final class FactualityArea implements Area {

  private final Scale scale;
  private final String title;

  private FactualityArea(Scale scale, String title) {
    this.scale = scale;
    this.title = title;
  }

  /** News, judged by a crowd. */
  public static FactualityArea uw() {
    return new FactualityArea(Scale.UW, "UW");
  }

  /** Wikinews. */
  public static FactualityArea meantime() {
    return new FactualityArea(Scale.MEANTIME, "MEANTIME");
  }

  @Override
  public String name() {
    return "factuality-" + corpus();
  }

  private String corpus() {
    return scale.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("factuality/" + corpus());
    Map<String, List<Answer>> gold = gold(folder);
    Map<String, List<Answer>> found =
        session.read(
            List.of(folder.resolve("sentences.jsonl")), reading -> Answer.of(reading, scale));
    FactualityScorer.Result score = FactualityScorer.score(gold, found);
    List<Figure> figures =
        List.of(
            Figure.perCent("answered", score.answered()),
            Figure.error("mean absolute error", score.meanError()),
            Figure.correlation("correlation", score.correlation()),
            Figure.perCent("macro f1", score.macroF1()));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("answered", figures.get(0).text());
    cells.put("MAE", figures.get(1).text());
    cells.put("r", figures.get(2).text());
    cells.put("macro-F1", figures.get(3).text());
    String page =
        "%s: %d sentences, %d events on a scale from -3 to +3.\n\n%s"
            .formatted(title, gold.size(), score.events(), Peers.table(name(), cells));
    return new AreaResult(name(), "Factuality, " + title, figures, page);
  }

  static Map<String, List<Answer>> gold(Path folder) throws IOException {
    Map<String, List<Answer>> gold = new LinkedHashMap<>();
    for (JsonNode sentence : JsonLines.read(folder.resolve("gold.jsonl"))) {
      List<Answer> events = new ArrayList<>();
      for (JsonNode event : sentence.get("events")) {
        Span span = new Span(event.get("start").asInt(), event.get("end").asInt());
        events.add(new Answer(span, event.get("label").asDouble()));
      }
      gold.put(sentence.get("id").asText(), events);
    }
    return gold;
  }
}

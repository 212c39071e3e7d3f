package org.hearsay.eval.places;

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

/** Places on one of the two corpora. */
public final class PlacesArea implements Area {

  private final String corpus;
  private final String title;

  private PlacesArea(String corpus, String title) {
    this.corpus = corpus;
    this.title = title;
  }

  /** News texts. */
  public static PlacesArea trNews() {
    return new PlacesArea("trnews", "TR-News");
  }

  /** Wikinews texts on outbreaks. */
  public static PlacesArea geoVirus() {
    return new PlacesArea("geovirus", "GeoVirus");
  }

  @Override
  public String name() {
    return "places-" + corpus;
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("places/" + corpus);
    Map<String, List<Spot>> gold = gold(folder);
    Map<String, List<Spot>> found = session.read(List.of(folder.resolve("text")), Spot::of);
    PlacesScorer.Result score = PlacesScorer.score(gold, found);
    Counts recognition = score.recognition();
    List<Figure> figures =
        List.of(
            Figure.perCent("recognition f1", recognition.f1()),
            Figure.perCent("accuracy within 161 km", score.accuracy()),
            Figure.perCent("f1 within 161 km", score.located().f1()));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("P", Figure.text(recognition.precision(), 1));
    cells.put("R", Figure.text(recognition.recall(), 1));
    cells.put("F1", Figure.text(recognition.f1(), 1));
    cells.put("acc@161", Figure.text(score.accuracy(), 1));
    cells.put("F1@161", Figure.text(score.located().f1(), 1));
    String page =
        "%s: %d texts, %.0f places with coordinates.\n\n%s"
            .formatted(title, gold.size(), recognition.wanted(), Peers.table(name(), cells));
    return new AreaResult(name(), "Places, " + title, figures, page);
  }

  static Map<String, List<Spot>> gold(Path folder) throws IOException {
    Map<String, List<Spot>> gold = new LinkedHashMap<>();
    for (JsonNode text : JsonLines.read(folder.resolve("gold.jsonl"))) {
      List<Spot> places = new ArrayList<>();
      text.get("places").forEach(place -> places.add(Spot.marked(place)));
      gold.put(text.get("id").asText(), places);
    }
    return gold;
  }
}

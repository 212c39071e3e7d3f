package org.hearsay.eval.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Peers;

/** What is read out of news pages, on NAEB. */
public final class ArticlesArea implements Area {

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    Path folder = corpora.get("articles");
    Map<String, Page> gold = gold(folder);
    Map<String, Page> found = session.articles(List.of(folder.resolve("html")), Page::of);
    ArticlesScorer.Result score = ArticlesScorer.score(gold, found);
    List<Figure> figures =
        List.of(
            Figure.perCent("body f1", score.f1()),
            Figure.perCent("pages with body f1 of 90", score.good()),
            Figure.perCent("pages with body f1 of 50", score.fair()),
            Figure.perCent("title", score.title()),
            Figure.perCent("date", score.date()),
            Figure.perCent("author", score.author()),
            Figure.perCent("author in any order", score.authorAnyOrder()));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("body P", Figure.text(score.precision(), 1));
    cells.put("body R", Figure.text(score.recall(), 1));
    cells.put("body F1", Figure.text(score.f1(), 1));
    cells.put("pages >= .9", Figure.text(score.good(), 1));
    cells.put("title", Figure.text(score.title(), 1));
    cells.put("date", Figure.text(score.date(), 1));
    cells.put("author", Figure.text(score.author(), 1));
    String page =
        "NAEB: %d pages as downloaded, no network; the title, date and author exact.\n\n%s"
            .formatted(gold.size(), Peers.table(name(), cells));
    return new AreaResult(name(), "Articles out of pages", figures, page);
  }

  static Map<String, Page> gold(Path folder) throws IOException {
    Map<String, Page> gold = new LinkedHashMap<>();
    JsonNode pages = JsonLines.readOne(folder.resolve("gold.json"));
    pages.fieldNames().forEachRemaining(key -> gold.put(key, Page.marked(pages.get(key))));
    return gold;
  }
}

package org.hearsay.eval.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Proposition;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.events.EventsGold.Marked;
import org.hearsay.eval.events.EventsScorer.Measure;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** Events and those who take part in them, on sentences of our own. */
public final class EventsArea implements Area {

  private static final List<String> HALVES = List.of("before", "after");

  private final Path home;

  public EventsArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    List<Marked> gold = EventsGold.read(home.resolve("eval/gold/events/events.txt"));
    ArticleReader reader = ArticleReader.over(session.linguistics());
    List<Figure> figures = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    page.append(
        """
        %d invented sentences in `eval/gold/events`. The half `before` was marked before the rules were written, the half
        `after` with them; both were looked at while mending.

        """
            .formatted(gold.size()));
    for (String half : HALVES) {
      Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
      for (Marked marked : gold) {
        if (marked.half().equals(half)) {
          EventsScorer.score(marked, propositions(reader, marked.text()))
              .forEach((measure, count) -> counts.merge(measure, count, Counts::plus));
        }
      }
      MarkdownTable table = new MarkdownTable(half, "marked", "P", "R", "F1");
      counts.forEach(
          (measure, count) -> {
            table.row(
                measure.title(),
                Figure.text(count.wanted(), 0),
                Figure.text(count.precision(), 1),
                Figure.text(count.recall(), 1),
                "**" + Figure.text(count.f1(), 1) + "**");
            figures.add(Figure.perCent(half + " " + measure.title() + " f1", count.f1()));
          });
      page.append(table).append('\n');
    }
    return new AreaResult(name(), "Events and actors", figures, page.toString());
  }

  static List<Proposition> propositions(ArticleReader reader, String sentence) {
    Article article =
        new Article(
            "events.txt",
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "en",
            null,
            sentence,
            new Span(0, sentence.length()));
    List<Proposition> found = new ArrayList<>();
    reader
        .read(article)
        .grounding()
        .claims()
        .forEach(
            claim -> {
              Proposition proposition = claim.mention().proposition();
              if (proposition != null) {
                found.add(proposition);
              }
            });
    return found;
  }
}

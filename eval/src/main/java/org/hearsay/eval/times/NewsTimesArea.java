package org.hearsay.eval.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.ArticleReader;

/** Time expressions in dated news sentences of our own. */
public final class NewsTimesArea implements Area {

  /** The share of values that must be right. */
  private static final double REQUIRED = 92;

  private final Path home;

  public NewsTimesArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "times-news";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    List<DatedText> texts = DatedText.read(gold(home));
    ArticleReader reader = ArticleReader.over(session.linguistics());
    List<Figure> figures = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    page.append(
        """
        Dated news sentences in `eval/gold/times`. Those of `work` were written and marked before the rules were worked
        on, which then read them; those of `held` afterwards, and no rule was changed for them. "Days": the half-open days
        in the calendar are those marked, or there are none and none are marked.

        """);
    for (String part : List.of("work", "held")) {
      List<DatedText> own =
          texts.stream().filter(text -> text.isHeld() == part.equals("held")).toList();
      MarkdownTable table =
          new MarkdownTable(part + ", " + own.size() + " sentences", "marked", "P", "R", "F1");
      score(own, reader)
          .forEach(
              (measure, counts) -> {
                Figure figure = Figure.perCent(part + " " + measure + " f1", counts.f1());
                boolean asked = part.equals("work") && measure.equals("value");
                figures.add(asked ? figure.requiring(REQUIRED) : figure);
                table.row(
                    measure,
                    Figure.text(counts.wanted(), 0),
                    Figure.text(counts.precision(), 1),
                    Figure.text(counts.recall(), 1),
                    "**" + figure.text() + "**");
              });
      page.append(table).append('\n');
    }
    return new AreaResult(name(), "Times in news sentences", figures, page.toString());
  }

  private static Map<String, Counts> score(List<DatedText> texts, ArticleReader reader) {
    Map<String, List<Timex>> gold = new LinkedHashMap<>();
    Map<String, List<Timex>> found = new LinkedHashMap<>();
    Counts days = new Counts(0, 0, 0);
    for (DatedText text : texts) {
      List<TimeExpression> times = reader.read(text.article()).grounding().times();
      gold.put(text.id(), text.times());
      found.put(text.id(), times.stream().map(Timex::of).toList());
      days = days.plus(days(text, times));
    }
    Map<String, Counts> score = TimesScorer.score(gold, found);
    score.put("days", days);
    return score;
  }

  static Path gold(Path home) {
    return home.resolve("eval/gold/times/sentences.tsv");
  }

  private static Counts days(DatedText text, List<TimeExpression> times) {
    int right = 0;
    for (int i = 0; i < text.times().size(); i++) {
      Timex marked = text.times().get(i);
      String wanted = text.days().get(i);
      boolean same =
          times.stream()
              .filter(time -> marked.span().overlaps(time.span()))
              .anyMatch(time -> days(time).equals(wanted));
      right += same ? 1 : 0;
    }
    return new Counts(right, times.size(), text.times().size());
  }

  private static String days(TimeExpression time) {
    return time.from() == null ? "-" : time.from() + ".." + Objects.requireNonNull(time.to());
  }
}

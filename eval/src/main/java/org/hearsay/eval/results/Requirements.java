package org.hearsay.eval.results;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;
import org.hearsay.eval.score.MarkdownTable;

/** What must be reached beside what is reached. */
final class Requirements {

  private Requirements() {}

  /**
   * @param figures by the area's title
   */
  static String table(Map<String, List<Figure>> figures) {
    MarkdownTable table = new MarkdownTable("area", "figure", "required", "reached", "");
    figures.forEach(
        (title, all) -> {
          for (Figure figure : all) {
            Double bound = figure.required();
            if (bound != null) {
              String side = figure.better() == Better.HIGHER ? ">= " : "<= ";
              table.row(
                  title,
                  figure.name(),
                  side + Figure.text(bound, figure.decimals()),
                  "**" + figure.text() + "**",
                  figure.isReached() ? "met" : "NOT met");
            }
          }
        });
    return table.toString();
  }
}

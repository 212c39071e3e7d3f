package org.hearsay.eval.score;

import java.util.List;

/**
 * What one area came to.
 *
 * @param area its name, also of its file of expected figures: lower case with hyphens
 * @param title for people
 * @param figures the scores that are kept and watched, names unique
 * @param page what RESULTS.md says of it, Markdown without its heading
 */
public record AreaResult(String area, String title, List<Figure> figures, String page) {

  public AreaResult {
    figures = List.copyOf(figures);
    if (!area.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not an area's name: " + area);
    }
    if (figures.stream().map(Figure::name).distinct().count() < figures.size()) {
      throw new IllegalArgumentException(area + ": two figures of one name");
    }
  }
}

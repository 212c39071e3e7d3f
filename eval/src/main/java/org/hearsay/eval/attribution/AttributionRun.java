package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.score.Counts;

/** Scores all articles of a part. */
public final class AttributionRun {

  private AttributionRun() {}

  /**
   * The figures of what a program found.
   *
   * @param found for each of {@code articles} what a program found in it
   */
  public static AttributionFigures score(List<Marked> articles, List<List<Parts>> found) {
    List<Map<Measure, Counts>> counts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Marked marked = articles.get(i);
      counts.add(
          AttributionScorer.score(
              marked.versions().values(), found.get(i), marked.article().text()));
    }
    return new AttributionFigures(counts);
  }

  /** Annotator against annotator, over the articles that several people marked. */
  public static AttributionFigures humans(List<Marked> articles) {
    List<Map<Measure, Counts>> counts = new ArrayList<>();
    for (Marked marked : articles) {
      if (marked.versions().size() > 1) {
        counts.add(
            AttributionScorer.scoreHumans(
                List.copyOf(marked.versions().values()), marked.article().text()));
      }
    }
    return new AttributionFigures(counts);
  }
}

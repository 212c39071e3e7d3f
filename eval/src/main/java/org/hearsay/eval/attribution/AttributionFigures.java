package org.hearsay.eval.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Interval;

/**
 * The figures over a set of articles.
 *
 * @param articles each article's counts, measure by measure
 */
public record AttributionFigures(List<Map<Measure, Counts>> articles) {

  public AttributionFigures {
    articles = List.copyOf(articles);
  }

  public Counts total(Measure measure) {
    return Counts.sum(of(measure));
  }

  public Map<Measure, Counts> totals() {
    Map<Measure, Counts> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      totals.put(measure, total(measure));
    }
    return totals;
  }

  public Interval interval(Measure measure) {
    return Interval.ofF1(of(measure));
  }

  private List<Counts> of(Measure measure) {
    return articles.stream().map(one -> one.getOrDefault(measure, Counts.NONE)).toList();
  }

  /** As plain text: a line a measure, with the 95% interval of the F1. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(articles.size()).append(" articles\n");
    out.append(String.format("%-24s%7s%7s%7s%16s%n", "", "P", "R", "F1", "95% of F1"));
    for (Measure measure : Measure.values()) {
      Counts counts = total(measure);
      Interval interval = interval(measure);
      out.append(
          String.format(
              Locale.ROOT,
              "%-24s%7.1f%7.1f%7.1f%8.1f -%6.1f%n",
              measure.title(),
              counts.precision(),
              counts.recall(),
              counts.f1(),
              interval.low(),
              interval.high()));
    }
    return out.toString();
  }
}

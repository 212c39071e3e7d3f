package org.hearsay.story.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins what is alike on average: agglomerative clustering with average linkage (UPGMA, Sokal and
 * Michener 1958) over a sparse graph. One edge too many, as between two happenings in one street,
 * does not join two groups that have nothing else in common.
 */
final class AverageLink {

  /**
   * Two things that are alike.
   *
   * @param first before {@code second}
   * @param score log-odds
   */
  record Edge(int first, int second, double score) {}

  /** Two groups to be joined, when both are still there and nothing has changed their score. */
  private record Step(double score, int first, int second) {}

  private static final Comparator<Step> BEST_FIRST =
      Comparator.comparingDouble(Step::score)
          .reversed()
          .thenComparingInt(Step::first)
          .thenComparingInt(Step::second);

  private final double least;
  private final double absent;
  private final List<List<Integer>> groups = new ArrayList<>();

  /** For each group its neighbours, with the sum of the edges' scores above {@code absent}. */
  private final List<Map<Integer, Double>> links = new ArrayList<>();

  private final PriorityQueue<Step> steps = new PriorityQueue<>(BEST_FIRST);

  private AverageLink(double least, double absent) {
    this.least = least;
    this.absent = absent;
  }

  /**
   * @param size the things are 0 to {@code size - 1}; their order decides between equal scores
   * @param least groups are joined while the mean score of their pairs is at least this
   * @param absent the score of pairs without an edge; no edge has less
   * @return every thing in one group; groups by their first thing
   */
  static List<List<Integer>> groups(int size, List<Edge> edges, double least, double absent) {
    AverageLink link = new AverageLink(least, absent);
    for (int i = 0; i < size; i++) {
      link.groups.add(List.of(i));
      link.links.add(new HashMap<>());
    }
    for (Edge edge : edges) {
      link.connect(edge.first(), edge.second(), edge.score() - absent);
    }
    link.run();
    return link.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private void run() {
    for (Step best = steps.poll(); best != null; best = steps.poll()) {
      Double sum = links.get(best.first()).get(best.second());
      // A joined group is a new one, so a step that names an old one is out of date.
      if (sum != null) {
        join(best.first(), best.second());
      }
    }
  }

  private void join(int first, int second) {
    List<Integer> members = new ArrayList<>(groups.get(first));
    members.addAll(groups.get(second));
    groups.set(first, List.of());
    groups.set(second, List.of());
    int joined = groups.size();
    groups.add(members);
    Map<Integer, Double> sums = new HashMap<>(links.get(first));
    links.get(second).forEach((other, sum) -> sums.merge(other, sum, Double::sum));
    sums.remove(first);
    sums.remove(second);
    links.add(new HashMap<>());
    for (int old : List.of(first, second)) {
      links.get(old).keySet().forEach(other -> links.get(other).remove(old));
      links.set(old, new HashMap<>());
    }
    sums.forEach((other, sum) -> connect(other, joined, sum));
  }

  private void connect(int first, int second, double sum) {
    links.get(first).put(second, sum);
    links.get(second).put(first, sum);
    double mean = sum / (groups.get(first).size() * (double) groups.get(second).size()) + absent;
    if (mean >= least) {
      steps.add(new Step(mean, first, second));
    }
  }
}

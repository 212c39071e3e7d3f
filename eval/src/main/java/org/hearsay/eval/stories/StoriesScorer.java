package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.score.Counts;

/**
 * Stories against incidents: B-cubed (Bagga and Baldwin 1998), pairs of articles, and incidents
 * found, which are those that share at least half of their articles with one story.
 */
final class StoriesScorer {

  private static final double FOUND = 0.5;

  /** How many articles incident and story have in common. */
  private record Cell(String incident, int story) {}

  private record Match(double jaccard, Cell cell) {}

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::jaccard)
          .reversed()
          .thenComparing(match -> match.cell().incident())
          .thenComparing(match -> match.cell().story());

  private final Map<String, Integer> wanted = new LinkedHashMap<>();
  private final Map<Integer, Integer> made = new HashMap<>();
  private final Map<Cell, Integer> cells = new HashMap<>();

  private StoriesScorer() {}

  /**
   * @param stories article ids; those that the register does not know are left aside
   * @return by measure: {@code B3}, {@code pairwise}, {@code found}
   */
  static Map<String, Counts> score(Register gold, List<List<String>> stories) {
    Map<String, Register.Incident> homes = gold.homes();
    StoriesScorer scorer = new StoriesScorer();
    gold.incidents().forEach(one -> scorer.wanted.put(one.id(), one.articles().size()));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < stories.size(); i++) {
      for (String article : stories.get(i)) {
        Register.Incident home = homes.get(article);
        if (home != null && seen.add(article)) {
          scorer.made.merge(i, 1, Integer::sum);
          scorer.cells.merge(new Cell(home.id(), i), 1, Integer::sum);
        }
      }
    }
    Map<String, Counts> measures = new LinkedHashMap<>();
    measures.put("pairwise", scorer.pairwise());
    measures.put("found", scorer.found());
    return measures;
  }

  /** B-cubed's precision and recall have different hits, so they are no {@link Counts}. */
  record Cubed(double precision, double recall) {
    double f1() {
      double sum = precision + recall;
      return sum > 0 ? 2 * precision * recall / sum : 0;
    }
  }

  /** As {@link #score}, by article: how much of its story and of its incident it finds there. */
  static Cubed cubed(Register gold, List<List<String>> stories) {
    Map<String, Register.Incident> homes = gold.homes();
    Set<String> seen = new HashSet<>();
    double precision = 0;
    double recall = 0;
    for (List<String> story : stories) {
      List<Register.Incident> members = new ArrayList<>();
      for (String article : story) {
        Register.Incident home = homes.get(article);
        if (home != null && seen.add(article)) {
          members.add(home);
        }
      }
      for (Register.Incident home : members) {
        double both = members.stream().filter(home::equals).count();
        precision += both / members.size();
        recall += both / home.articles().size();
      }
    }
    return new Cubed(
        seen.isEmpty() ? 0 : 100 * precision / seen.size(),
        homes.isEmpty() ? 0 : 100 * recall / homes.size());
  }

  private Counts pairwise() {
    return new Counts(
        cells.values().stream().mapToDouble(StoriesScorer::pairs).sum(),
        made.values().stream().mapToDouble(StoriesScorer::pairs).sum(),
        wanted.values().stream().mapToDouble(StoriesScorer::pairs).sum());
  }

  private static double pairs(int articles) {
    return articles * (articles - 1) / 2.0;
  }

  /** Pairs incidents and stories one to one, the most alike first. */
  private Counts found() {
    List<Match> matches = new ArrayList<>();
    cells.forEach(
        (cell, both) -> {
          int either =
              wanted.getOrDefault(cell.incident(), 0) + made.getOrDefault(cell.story(), 0) - both;
          matches.add(new Match(both / (double) either, cell));
        });
    matches.sort(BEST_FIRST);
    Set<String> incidents = new HashSet<>();
    Set<Integer> stories = new HashSet<>();
    for (Match match : matches) {
      if (match.jaccard() >= FOUND
          && !incidents.contains(match.cell().incident())
          && !stories.contains(match.cell().story())) {
        incidents.add(match.cell().incident());
        stories.add(match.cell().story());
      }
    }
    return new Counts(incidents.size(), made.size(), wanted.size());
  }
}

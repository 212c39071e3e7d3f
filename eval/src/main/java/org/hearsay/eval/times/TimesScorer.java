package org.hearsay.eval.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.hearsay.eval.score.Counts;
import org.hearsay.text.Span;

/**
 * Strict, relaxed, type and value figures as in TempEval-3 (UzZaman et al. 2013): spans are paired
 * one to one, the same span first, then by the longest overlap.
 */
final class TimesScorer {

  /** The figures' names in order, each with when a pair of marked and found counts. */
  private static final Map<String, BiPredicate<Timex, Timex>> MEASURES = measures();

  private record Pair(Timex marked, Timex found) {}

  private TimesScorer() {}

  private static Map<String, BiPredicate<Timex, Timex>> measures() {
    Map<String, BiPredicate<Timex, Timex>> measures = new LinkedHashMap<>();
    measures.put("strict", (marked, found) -> marked.span().equals(found.span()));
    measures.put("relaxed", (marked, found) -> true);
    measures.put("type", (marked, found) -> marked.type().equals(found.type()));
    measures.put("value", (marked, found) -> marked.value().equals(found.value()));
    return measures;
  }

  /**
   * @param gold what is marked, text by text
   * @param found what was found; a text without an entry counts as one where nothing was
   */
  static Map<String, Counts> score(Map<String, List<Timex>> gold, Map<String, List<Timex>> found) {
    Map<String, Counts> sums = new LinkedHashMap<>();
    gold.forEach(
        (text, marked) ->
            score(marked, found.getOrDefault(text, List.of()))
                .forEach((name, counts) -> sums.merge(name, counts, Counts::plus)));
    return sums;
  }

  private static Map<String, Counts> score(List<Timex> marked, List<Timex> found) {
    List<Timex> rest = new ArrayList<>(found);
    List<Pair> pairs = pair(marked, rest);
    pairs.removeIf(pair -> pair.marked().ignored());
    long wanted = marked.stream().filter(one -> !one.ignored()).count();
    Map<String, Counts> counts = new LinkedHashMap<>();
    MEASURES.forEach(
        (name, right) -> {
          long hits = pairs.stream().filter(p -> right.test(p.marked(), p.found())).count();
          counts.put(name, new Counts(hits, rest.size() + pairs.size(), wanted));
        });
    return counts;
  }

  /** Pairs what can be paired and takes it out of {@code rest}. */
  private static List<Pair> pair(List<Timex> marked, List<Timex> rest) {
    List<Pair> pairs = new ArrayList<>();
    List<Timex> open = new ArrayList<>();
    for (Timex one : marked) {
      rest.stream()
          .filter(other -> other.span().equals(one.span()))
          .findFirst()
          .ifPresentOrElse(
              same -> {
                rest.remove(same);
                pairs.add(new Pair(one, same));
              },
              () -> open.add(one));
    }
    open.sort(Comparator.comparing(Timex::ignored));
    for (Timex one : open) {
      Timex best = null;
      for (Timex other : rest) {
        if (overlap(one, other) > (best == null ? 0 : overlap(one, best))) {
          best = other;
        }
      }
      if (best != null) {
        rest.remove(best);
        pairs.add(new Pair(one, best));
      }
    }
    return pairs;
  }

  private static int overlap(Timex one, Timex other) {
    Span a = one.span();
    Span b = other.span();
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }
}

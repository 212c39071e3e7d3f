package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.eval.attribution.Faults.Wrong;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fair draw from all mistakes, each kind with its share of the whole: where they are, and no word
 * of the text.
 */
final class FaultDraw {

  /** The columns of {@link Item#row}. */
  static final String HEADER =
      String.join(
          "\t",
          List.of(
              "article",
              "kind",
              "marked source",
              "marked cue",
              "marked content",
              "found source",
              "found cue",
              "found content"));

  private FaultDraw() {}

  /**
   * One mistake.
   *
   * @param article the article's name
   * @param wrong the mistake
   */
  record Item(String article, Wrong wrong) {

    /**
     * The article, the kind, and the spans of each role as {@code START-END}, in UTF-16 units,
     * pieces parted by a comma; a dash where there is none.
     */
    String row() {
      Attribution found = wrong.found();
      return String.join(
          "\t",
          article,
          wrong.fault().title(),
          roles(wrong.wanted()),
          roles(found == null ? null : Parts.of(found)));
    }

    private static String roles(@Nullable Parts parts) {
      return parts == null
          ? "-\t-\t-"
          : spans(parts.source()) + '\t' + spans(parts.cue()) + '\t' + spans(parts.content());
    }

    private static String spans(List<Span> spans) {
      return spans.isEmpty()
          ? "-"
          : spans.stream()
              .map(span -> span.start() + "-" + span.end())
              .collect(Collectors.joining(","));
    }
  }

  /**
   * {@code count} of {@code all}, or all when there are no more, in the order of {@code all}. The
   * places go to the kinds by largest remainder, and within a kind by a shuffle.
   *
   * @param seed the same seed draws the same from the same list
   */
  static List<Item> draw(List<Item> all, int count, long seed) {
    if (count < 0) {
      throw new IllegalArgumentException("cannot draw " + count);
    }
    if (count >= all.size()) {
      return List.copyOf(all);
    }
    Map<Fault, List<Integer>> places = new EnumMap<>(Fault.class);
    for (int i = 0; i < all.size(); i++) {
      places.computeIfAbsent(all.get(i).wrong().fault(), kind -> new ArrayList<>()).add(i);
    }
    Map<Fault, Integer> shares = shares(places, all.size(), count);
    Random random = new Random(seed);
    List<Integer> drawn = new ArrayList<>();
    places.forEach(
        (kind, of) -> {
          Collections.shuffle(of, random);
          drawn.addAll(of.subList(0, shares.getOrDefault(kind, 0)));
        });
    return drawn.stream().sorted().map(all::get).toList();
  }

  private static Map<Fault, Integer> shares(Map<Fault, List<Integer>> places, int all, int count) {
    Map<Fault, Integer> shares = new EnumMap<>(Fault.class);
    places.forEach((kind, of) -> shares.put(kind, (int) ((long) count * of.size() / all)));
    int left = count - shares.values().stream().mapToInt(Integer::intValue).sum();
    places.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> -((long) count * e.getValue().size() % all)))
        .limit(left)
        .forEach(e -> shares.merge(e.getKey(), 1, Integer::sum));
    return shares;
  }
}

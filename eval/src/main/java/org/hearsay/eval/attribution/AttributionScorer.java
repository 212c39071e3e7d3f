package org.hearsay.eval.attribution;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Matching;
import org.hearsay.text.Span;

/** Compares two sets of attributions of one text, measure by measure. */
public final class AttributionScorer {

  private AttributionScorer() {}

  /** The counts of {@code guessed} against what each annotator marked, all together weighing 1. */
  static Map<Measure, Counts> score(
      Iterable<List<Parts>> versions, List<Parts> guessed, String text) {
    Map<Measure, Counts> sum = new EnumMap<>(Measure.class);
    int people = 0;
    for (List<Parts> wanted : versions) {
      compare(wanted, guessed, text).forEach((measure, counts) -> add(sum, measure, counts));
      people++;
    }
    double weight = 1.0 / people;
    sum.replaceAll((measure, counts) -> counts.times(weight));
    return sum;
  }

  /** The share of the annotators who marked this very relation. */
  public static double shareThatMarks(Iterable<List<Parts>> versions, Parts guess, String text) {
    View own = View.of(List.of(guess), text).get(0);
    int people = 0;
    int marking = 0;
    for (List<Parts> version : versions) {
      people++;
      List<Parts> near = version.stream().filter(mark -> near(mark, guess)).toList();
      if (View.of(near, text).stream().anyMatch(own::sameRelation)) {
        marking++;
      }
    }
    return (double) marking / people;
  }

  private static boolean near(Parts mark, Parts guess) {
    return Span.cover(mark.content()).overlaps(Span.cover(guess.content()));
  }

  /** Every annotator against every other, all pairs together weighing 1. */
  static Map<Measure, Counts> scoreHumans(List<List<Parts>> versions, String text) {
    Map<Measure, Counts> sum = new EnumMap<>(Measure.class);
    double weight = 1.0 / (versions.size() * (versions.size() - 1));
    for (int w = 0; w < versions.size(); w++) {
      for (int g = 0; g < versions.size(); g++) {
        if (w != g) {
          compare(versions.get(w), versions.get(g), text)
              .forEach((measure, counts) -> add(sum, measure, counts.times(weight)));
        }
      }
    }
    return sum;
  }

  static void add(Map<Measure, Counts> sum, Measure measure, Counts counts) {
    sum.merge(measure, counts, Counts::plus);
  }

  static Map<Measure, Counts> compare(List<Parts> wanted, List<Parts> guessed, String text) {
    List<View> gold = View.of(wanted, text);
    List<View> ours = View.of(guessed, text);
    Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
    counts.put(
        Measure.RELATION,
        counts(Matching.of(ours, gold, View::sameRelation).size(), ours.size(), gold.size()));
    counts.put(Measure.SOURCE_OVERLAP, overlap(ours, gold, View::source));
    counts.put(Measure.CUE_OVERLAP, overlap(ours, gold, View::cue));
    counts.put(Measure.CONTENT_OVERLAP, overlap(ours, gold, View::content));
    counts.put(
        Measure.CONTENT_EXACT,
        counts(
            Matching.of(ours, gold, (a, b) -> a.exact().equals(b.exact())).size(),
            ours.size(),
            gold.size()));
    counts.put(Measure.CONTENT_CHARACTERS, characters(ours, gold, View::content));
    counts.put(Measure.SOURCE_CHARACTERS, characters(ours, gold, View::source));
    return counts;
  }

  private static Counts overlap(List<View> ours, List<View> gold, Function<View, BitSet> role) {
    List<BitSet> guessed = ours.stream().map(role).filter(set -> !set.isEmpty()).toList();
    List<BitSet> wanted = gold.stream().map(role).filter(set -> !set.isEmpty()).toList();
    int hits = Matching.of(guessed, wanted, BitSet::intersects).size();
    return counts(hits, guessed.size(), wanted.size());
  }

  private static Counts characters(List<View> ours, List<View> gold, Function<View, BitSet> role) {
    BitSet guessed = union(ours, role);
    BitSet wanted = union(gold, role);
    return counts(
        WordCharacters.common(guessed, wanted), guessed.cardinality(), wanted.cardinality());
  }

  private static BitSet union(List<View> views, Function<View, BitSet> role) {
    BitSet union = new BitSet();
    views.forEach(view -> union.or(role.apply(view)));
    return union;
  }

  private static Counts counts(int hit, int guessed, int wanted) {
    return new Counts(hit, guessed, wanted);
  }
}

package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.eval.score.Matching;
import org.jspecify.annotations.Nullable;

/** Says of each attribution without its counterpart what kind of mistake it is. */
final class Faults {

  private Faults() {}

  /**
   * One mistake.
   *
   * @param fault its kind
   * @param wanted what was marked; null when spurious
   * @param found what was found; null when missed
   */
  record Wrong(Fault fault, @Nullable Parts wanted, @Nullable Attribution found) {}

  /**
   * One article's.
   *
   * @param right those found that are marked, by relation
   * @param wrong all others, in the order of the text
   */
  record Result(List<Attribution> right, List<Wrong> wrong) {
    Result {
      right = List.copyOf(right);
      wrong = List.copyOf(wrong);
    }
  }

  static Result of(List<Parts> wanted, List<Attribution> found, String text) {
    List<View> gold = View.of(wanted, text);
    List<View> ours = View.of(Parts.of(found), text);
    Matching right = Matching.of(gold, ours, View::sameRelation);
    boolean[] explained = new boolean[ours.size()];
    List<Attribution> hits = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      if (right.rightOf(g) >= 0) {
        explained[right.rightOf(g)] = true;
        hits.add(found.get(right.rightOf(g)));
      }
    }
    List<Wrong> wrong = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      if (right.rightOf(g) < 0) {
        int near = nearest(gold.get(g), ours, explained);
        if (near < 0) {
          wrong.add(new Wrong(Fault.MISSED, wanted.get(g), null));
        } else {
          explained[near] = true;
          boolean source = gold.get(g).contentJaccard(ours.get(near)) >= 0.5;
          Fault fault = source ? Fault.WRONG_SOURCE : Fault.WRONG_CONTENT;
          wrong.add(new Wrong(fault, wanted.get(g), found.get(near)));
        }
      }
    }
    for (int o = 0; o < ours.size(); o++) {
      if (!explained[o]) {
        wrong.add(new Wrong(Fault.SPURIOUS, null, found.get(o)));
      }
    }
    return new Result(hits, wrong);
  }

  /** The free one with most of the content in common, or -1; a source in common decides a tie. */
  private static int nearest(View gold, List<View> ours, boolean[] taken) {
    int best = -1;
    double highest = 0;
    for (int o = 0; o < ours.size(); o++) {
      double common = gold.contentJaccard(ours.get(o));
      boolean likely = common >= 0.5 || (common > 0 && gold.sameSource(ours.get(o)));
      if (!taken[o] && likely && common > highest) {
        highest = common;
        best = o;
      }
    }
    return best;
  }
}

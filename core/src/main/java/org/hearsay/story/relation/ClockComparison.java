package org.hearsay.story.relation;

import java.util.List;

/** Times of the day, where both speak of one thing. */
final class ClockComparison implements Comparison {

  @Override
  public List<ClaimRelation> compare(Facts later, Facts earlier) {
    if (later.clocks().isEmpty() || earlier.clocks().isEmpty()) {
      return List.of();
    }
    Clock one = later.clocks().get(0);
    Clock two = earlier.clocks().get(0);
    boolean meets = one.time().meets(two.time());
    if (!meets && !later.sharesTopic(earlier)) {
      return List.of();
    }
    String both = two.time() + ", then " + one.time();
    return List.of(
        meets
            ? Relations.of(
                "clock",
                RelationKind.RESTATES,
                Aspect.TIME,
                one.span(),
                two.span(),
                both + ": the same, as people round")
            : Relations.of(
                "clock",
                RelationKind.CONTRADICTS,
                Aspect.TIME,
                one.span(),
                two.span(),
                both + ": too far apart to be rounded"));
  }
}

package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.story.relation.State.Matter;

/** States of things that change from one report to the next, and some that cannot change back. */
final class StateComparison implements Comparison {

  @Override
  public List<ClaimRelation> compare(Facts later, Facts earlier) {
    List<ClaimRelation> found = new ArrayList<>();
    for (State now : later.states()) {
      for (State before : earlier.states()) {
        if (now.matter() == before.matter() && now.later() != before.later()) {
          relation(now, before, found);
        }
      }
    }
    return found;
  }

  private static void relation(State now, State before, List<ClaimRelation> into) {
    String matter = now.matter().name().toLowerCase(Locale.ROOT);
    if (now.later()) {
      into.add(
          Relations.of(
              matter + "-changed",
              RelationKind.UPDATES,
              now.matter().aspect(),
              now.span(),
              before.span(),
              "the later report knows more, or things moved on"));
    } else if (now.matter() == Matter.LIFE) {
      into.add(
          Relations.of(
              "life-contradicted",
              RelationKind.CONTRADICTS,
              now.matter().aspect(),
              now.span(),
              before.span(),
              "dead, then alive in a later report"));
    }
  }
}

package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.story.relation.PersonName.Likeness;

/** Names that are one but for a letter or two: one of the reports has it wrong. */
final class NameComparison implements Comparison {

  @Override
  public List<ClaimRelation> compare(Facts later, Facts earlier) {
    List<ClaimRelation> found = new ArrayList<>();
    for (Named now : later.names()) {
      for (Named before : earlier.names()) {
        if (now.name().likeness(before.name()) == Likeness.SPELT_OTHERWISE) {
          found.add(
              Relations.of(
                  "spelling",
                  RelationKind.CONTRADICTS,
                  Aspect.PARTICIPANT,
                  now.span(),
                  before.span(),
                  "spelt “" + before.words() + "”, then “" + now.words() + "”"));
        }
      }
    }
    return found;
  }
}

package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * Houses, blocks and streets. Two streets may be two sides of one corner: no conflict by itself.
 */
final class AddressComparison implements Comparison {

  @Override
  public List<ClaimRelation> compare(Facts later, Facts earlier) {
    List<ClaimRelation> found = new ArrayList<>();
    for (StreetAddress now : later.addresses()) {
      for (StreetAddress before : earlier.addresses()) {
        if (now.sameStreet(before)) {
          found.add(sameStreet(now, before));
        } else if (now.streetSpeltOtherwise(before)) {
          found.add(
              relation(
                  RelationKind.CONTRADICTS,
                  now,
                  before,
                  "the street is spelt “" + before.street() + "”, then “" + now.street() + "”"));
        }
      }
    }
    return found;
  }

  private static ClaimRelation sameStreet(StreetAddress now, StreetAddress before) {
    if (now.ofAnotherKind(before)) {
      return relation(
          RelationKind.CONTRADICTS, now, before, "the street's name ends in another word");
    }
    return now.meets(before)
        ? relation(RelationKind.RESTATES, now, before, "the same street")
        : relation(
            RelationKind.CONTRADICTS,
            now,
            before,
            "number " + before.number() + " of the street, then " + now.number());
  }

  private static ClaimRelation relation(
      RelationKind kind, StreetAddress now, StreetAddress before, String why) {
    return Relations.of("address", kind, Aspect.PLACE, now.span(), before.span(), why);
  }
}

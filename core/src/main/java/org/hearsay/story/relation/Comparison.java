package org.hearsay.story.relation;

import java.util.List;

/** Holds two statements against each other in one regard. Stateless. */
interface Comparison {

  /** What it finds, possibly nothing; {@code later} is the one published later. */
  List<ClaimRelation> compare(Facts later, Facts earlier);
}

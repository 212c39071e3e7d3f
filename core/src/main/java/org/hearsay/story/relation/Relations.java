package org.hearsay.story.relation;

import java.util.List;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;

/** Makes relations of what the comparisons find. */
final class Relations {

  private Relations() {}

  static ClaimRelation of(
      String rule, RelationKind kind, Aspect on, Span later, Span earlier, String why) {
    return new ClaimRelation(
        kind,
        on,
        List.of(later),
        List.of(earlier),
        why,
        new Evidence(new RuleId("relation/" + rule), 1));
  }
}

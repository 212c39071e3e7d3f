package org.hearsay.story.relation;

import java.util.List;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Span;

/**
 * How the later of two claims stands to the earlier.
 *
 * @param kind the relation
 * @param on what it is about
 * @param later the words of the later claim that show it
 * @param earlier the words of the earlier claim that show it
 * @param why a sentence for people
 * @param evidence the rule that found it
 */
public record ClaimRelation(
    RelationKind kind,
    Aspect on,
    List<Span> later,
    List<Span> earlier,
    String why,
    Evidence evidence) {

  public ClaimRelation {
    later = List.copyOf(later);
    earlier = List.copyOf(earlier);
    if (later.isEmpty() || earlier.isEmpty() || why.isBlank()) {
      throw new IllegalArgumentException("a relation needs words on both sides and a reason");
    }
  }
}

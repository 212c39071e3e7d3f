package org.hearsay.story.relation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * Holds two statements of one story against each other in every regard. Deterministic; thread-safe.
 */
public final class Comparer {

  /** The earlier first; of two of one moment, or where one has no date, by the input's name. */
  static final Comparator<Statement> BY_TIME =
      Comparator.comparing(
              Statement::published, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(statement -> statement.reading().article().input())
          .thenComparing(Statement::span);

  private static final List<Comparison> ALL =
      List.of(
          new TollComparison(),
          new AgeComparison(),
          new ClockComparison(),
          new AddressComparison(),
          new NameComparison(),
          new StateComparison());

  private Comparer() {}

  /**
   * How two statements stand to each other; nothing where they do not speak of the same thing.
   *
   * @param one a claim of one article
   * @param other a claim of another article, or of another version
   */
  public static List<ClaimRelation> compare(Facts one, Facts other) {
    boolean ordered = BY_TIME.compare(one.statement(), other.statement()) <= 0;
    Facts earlier = ordered ? one : other;
    Facts later = ordered ? other : one;
    return ALL.stream().flatMap(comparison -> comparison.compare(later, earlier).stream()).toList();
  }
}

package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to list. Every condition given has to hold; words are compared as {@link
 * Ledger#claims} says.
 *
 * @param source words of a source in the claim's chain: of its fullest name, of any mention, of its
 *     role or affiliation; {@link #UNNAMED} for sources without a name. The outlet counts for what
 *     it says in its own voice. Null for any source
 * @param about words of the claim or the names of those, and the places, that it is about; null for
 *     anything
 * @param since first day of publication, in the page's own time zone; articles without a date are
 *     left out; null for any day
 * @param words words of the claim, its names, or its sources; null for all
 * @param limit how many at most, the newest; at least 1, {@link #NO_LIMIT} for all
 * @param allVersions also what only older versions of an article say
 * @param allClauses also claims that are part of another claim's clause, or say no more than that a
 *     source said something
 */
public record ClaimQuery(
    @Nullable String source,
    @Nullable String about,
    @Nullable LocalDate since,
    @Nullable String words,
    int limit,
    boolean allVersions,
    boolean allClauses) {

  /** As {@code source}: those that the text gives no name. */
  public static final String UNNAMED = "unnamed";

  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public ClaimQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " claims");
    }
  }

  /** As the whole, with main clauses only. */
  public ClaimQuery(
      @Nullable String source,
      @Nullable String about,
      @Nullable LocalDate since,
      @Nullable String words,
      int limit,
      boolean allVersions) {
    this(source, about, since, words, limit, allVersions, false);
  }

  /** Every main claim of the latest versions. */
  public static ClaimQuery all() {
    return new ClaimQuery(null, null, null, null, NO_LIMIT, false, false);
  }
}

package org.hearsay.story.cluster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article is compared by.
 *
 * @param key the text's hash and the input: two digests with it are of one article
 * @param day of publication; null when unknown
 * @param words of the whole text, those at its beginning weigh more
 * @param headline words of the headline; without a term when there is none
 * @param names two or more capitalised words in a row
 * @param ages of people
 * @param streets by name
 * @param places the names, in lower case, of the towns and unresolved places that the beginning or
 *     a claim names
 * @param days on which something happened, by the claims, days since 1970-01-01
 */
record Digest(
    String key,
    @Nullable LocalDate day,
    Weighted words,
    Weighted headline,
    Weighted names,
    Set<String> ages,
    Set<String> streets,
    Set<String> places,
    Set<Long> days) {

  /** Oldest first, unknown days before all; the key decides between equals. */
  static final Comparator<Digest> OLDEST_FIRST =
      Comparator.comparing(Digest::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Digest::key);

  Digest {
    ages = Set.copyOf(ages);
    streets = Set.copyOf(streets);
    places = Set.copyOf(places);
    days = Set.copyOf(days);
  }
}

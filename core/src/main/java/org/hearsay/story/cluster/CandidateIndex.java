package org.hearsay.story.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which articles are worth a comparison: those that share two of their heaviest terms and were
 * published within about a week of each other, or that share two of their very heaviest, whenever
 * they were.
 *
 * <p>A term that more than {@link #CROWD} articles of a week have tells none of them apart and
 * counts for none: without that, the cost of an article would grow with the collection. Which terms
 * these are depends on the set alone, so the candidates do too; when a term becomes one of them,
 * earlier candidates may be none any more, which {@link #crowded} says. Not thread-safe.
 */
final class CandidateIndex {

  private static final int CROWD = 256;

  /** How many terms are looked up near in time, and, in pairs, at any time. */
  private static final int WORDS = 32;

  private static final int NAMES = 6;
  private static final int PAIRED = 12;
  private static final int WEEK = 7;

  /** Where no day is known. */
  private static final long NO_WEEK = Long.MIN_VALUE / 2;

  /**
   * @param terms hashes, each once, in growing order
   * @param pairs of the heaviest terms, each as one hash, in growing order
   */
  private record Keys(long week, long[] terms, long[] pairs) {}

  private final PostingTable byTerm = new PostingTable();
  private final PostingTable byPair = new PostingTable();
  private final List<Keys> articles = new ArrayList<>();
  private final Set<Integer> crowded = new TreeSet<>();

  /** Takes in one more article and returns its number: 0, 1, ... */
  int add(Digest digest) {
    int number = articles.size();
    Keys keys = keys(digest);
    articles.add(keys);
    for (long term : keys.terms()) {
      note(byTerm, Hashing.of(term, keys.week()), number);
    }
    for (long pair : keys.pairs()) {
      note(byPair, pair, number);
    }
    return number;
  }

  private void note(PostingTable table, long key, int number) {
    if (table.add(key, number) == CROWD + 1) {
      table.each(key, crowded::add);
    }
  }

  /** Numbers of articles whose candidates may have become fewer since this was last asked. */
  List<Integer> crowded() {
    List<Integer> articles = List.copyOf(crowded);
    crowded.clear();
    return articles;
  }

  /** The numbers of the articles to compare article {@code number} with, in growing order. */
  int[] candidates(int number) {
    Keys keys = articles.get(number);
    Map<Integer, Integer> shared = new HashMap<>();
    for (long term : keys.terms()) {
      if (tells(byTerm, Hashing.of(term, keys.week()))) {
        for (long week = keys.week() - 1; week <= keys.week() + 1; week++) {
          long key = Hashing.of(term, week);
          if (tells(byTerm, key)) {
            byTerm.each(key, other -> shared.merge(other, 1, Integer::sum));
          }
        }
      }
    }
    Set<Integer> found = new HashSet<>();
    shared.forEach(
        (other, terms) -> {
          if (terms >= 2) {
            found.add(other);
          }
        });
    for (long pair : keys.pairs()) {
      if (tells(byPair, pair)) {
        byPair.each(pair, found::add);
      }
    }
    found.remove(number);
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Whether each of the two is among the other's {@link #candidates}. */
  boolean areCandidates(int one, int other) {
    Keys first = articles.get(one);
    Keys second = articles.get(other);
    for (long pair : first.pairs()) {
      if (Arrays.binarySearch(second.pairs(), pair) >= 0 && tells(byPair, pair)) {
        return true;
      }
    }
    int shared = 0;
    if (Math.abs(first.week() - second.week()) <= 1) {
      for (long term : first.terms()) {
        if (Arrays.binarySearch(second.terms(), term) >= 0
            && tells(byTerm, Hashing.of(term, first.week()))
            && tells(byTerm, Hashing.of(term, second.week()))) {
          shared++;
        }
      }
    }
    return shared >= 2;
  }

  private static boolean tells(PostingTable table, long key) {
    return table.count(key) <= CROWD;
  }

  private static Keys keys(Digest digest) {
    LocalDate day = digest.day();
    long week = day == null ? NO_WEEK : Math.floorDiv(day.toEpochDay(), WEEK);
    long[] words = digest.words().heaviest(WORDS);
    long[] names = digest.names().heaviest(NAMES);
    long[] terms = Arrays.copyOf(words, words.length + names.length);
    for (int i = 0; i < names.length; i++) {
      terms[words.length + i] = Hashing.mix(names[i]); // A name of one word is not the word.
    }
    int paired = Math.min(PAIRED, words.length);
    long[] pairs = new long[paired * (paired - 1) / 2];
    int at = 0;
    for (int i = 0; i < paired; i++) {
      for (int j = 0; j < i; j++) {
        pairs[at++] = Hashing.of(Math.min(words[i], words[j]), Math.max(words[i], words[j]));
      }
    }
    Arrays.sort(terms);
    Arrays.sort(pairs);
    return new Keys(week, terms, pairs);
  }
}

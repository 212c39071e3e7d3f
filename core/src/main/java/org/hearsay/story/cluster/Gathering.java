package org.hearsay.story.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Gathers articles on one happening. Articles may be added at any time; the groups are a function
 * of the set of articles added, whatever their order: only what hangs together with a new article
 * is parted anew, and it is parted as if all its articles had come at once. Not thread-safe.
 */
public final class Gathering {

  /** Log-odds from which two groups are one happening; chosen with the weights. */
  private static final double SAME = -0.5;

  /** Log-odds of two articles that have little or nothing in common. */
  private static final double STRANGERS = -3;

  /** What hangs together in larger pieces is first parted at its weaker edges. */
  private static final int LARGEST = 1000;

  private static final double STRICTER = 0.5;

  private final Similarity similarity;
  private final Comparison listener;
  private final CandidateIndex index = new CandidateIndex();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Digest> digests = new ArrayList<>();

  /** By article, the scores of the articles that are alike. */
  private final List<Map<Integer, Double>> alike = new ArrayList<>();

  private final Set<Integer> touched = new TreeSet<>();
  private final Map<Integer, Group> groupOf = new HashMap<>();

  /**
   * Articles on one happening.
   *
   * @param articles their numbers, the oldest article first
   * @param centre the article that is most like the others
   */
  public record Group(List<Integer> articles, int centre) {

    public Group {
      articles = List.copyOf(articles);
      if (!articles.contains(centre)) {
        throw new IllegalArgumentException("a group " + articles + " around " + centre);
      }
    }
  }

  /** Hears of every comparison that is made: what the training of the weights sees. */
  @FunctionalInterface
  public interface Comparison {

    /**
     * @param one number of an article
     * @param other number of an article added before it
     * @param features in the order of {@link Gathering#features}
     */
    void compared(int one, int other, double[] features);
  }

  public Gathering() {
    this((one, other, features) -> {});
  }

  public Gathering(Comparison listener) {
    this.similarity = Similarity.shared();
    this.listener = listener;
  }

  /** The names of what two articles are compared by. */
  public static List<String> features() {
    return PairFeatures.NAMES;
  }

  /**
   * Adds one article; one that is there already changes nothing.
   *
   * @return its number: 0, 1, ... in the order in which articles were first added
   */
  public int add(Reading reading) {
    Digest digest = Digester.digest(reading);
    Integer known = numbers.get(digest.key());
    if (known != null) {
      return known;
    }
    int number = index.add(digest);
    numbers.put(digest.key(), number);
    digests.add(digest);
    alike.add(new HashMap<>());
    touched.add(number);
    for (int other : index.candidates(number)) {
      double[] features = PairFeatures.of(digest, digests.get(other));
      listener.compared(number, other, features);
      double score = similarity.of(features);
      if (score > STRANGERS) {
        alike.get(number).put(other, score);
        alike.get(other).put(number, score);
      }
    }
    index.crowded().forEach(this::forgetStrangers);
    return number;
  }

  private void forgetStrangers(int number) {
    for (int other : List.copyOf(alike.get(number).keySet())) {
      if (!index.areCandidates(number, other)) {
        alike.get(number).remove(other);
        alike.get(other).remove(number);
        touched.add(number);
        touched.add(other);
      }
    }
  }

  /** All articles in groups, the group with the oldest article first. */
  public List<Group> groups() {
    Set<Integer> done = new HashSet<>();
    for (int number : touched) {
      if (!done.contains(number)) {
        List<Integer> piece = reach(number, SAME, null);
        done.addAll(piece);
        part(piece, SAME);
      }
    }
    touched.clear();
    return groupOf.values().stream()
        .distinct()
        .sorted(
            Comparator.comparing(
                group -> digests.get(group.articles().get(0)), Digest.OLDEST_FIRST))
        .toList();
  }

  /** What hangs together with {@code start} by edges of at least {@code least}. */
  private List<Integer> reach(int start, double least, @Nullable Set<Integer> within) {
    Set<Integer> reached = new HashSet<>(Set.of(start));
    Deque<Integer> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      alike
          .get(open.remove())
          .forEach(
              (other, score) -> {
                if (score >= least
                    && (within == null || within.contains(other))
                    && reached.add(other)) {
                  open.add(other);
                }
              });
    }
    return reached.stream()
        .sorted(Comparator.comparing(digests::get, Digest.OLDEST_FIRST))
        .toList();
  }

  /**
   * Parts a piece into groups.
   *
   * @param piece the oldest article first
   */
  private void part(List<Integer> piece, double least) {
    if (piece.size() > LARGEST) {
      Set<Integer> open = new HashSet<>(piece);
      for (int number : piece) {
        if (open.contains(number)) {
          List<Integer> smaller = reach(number, least + STRICTER, open);
          smaller.forEach(open::remove);
          part(smaller, least + STRICTER);
        }
      }
      return;
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < piece.size(); i++) {
      places.put(piece.get(i), i);
    }
    List<AverageLink.Edge> edges = new ArrayList<>();
    for (int i = 0; i < piece.size(); i++) {
      // Sorted, so that sums of scores do not depend on the order of arrival.
      Map<Integer, Double> later = new TreeMap<>();
      for (Map.Entry<Integer, Double> one : alike.get(piece.get(i)).entrySet()) {
        Integer place = places.get(one.getKey());
        if (place != null && place > i) {
          later.put(place, one.getValue());
        }
      }
      for (Map.Entry<Integer, Double> one : later.entrySet()) {
        edges.add(new AverageLink.Edge(i, one.getKey(), one.getValue()));
      }
    }
    for (List<Integer> members : AverageLink.groups(piece.size(), edges, SAME, STRANGERS)) {
      List<Integer> articles = members.stream().map(piece::get).toList();
      Group group = new Group(articles, centre(articles));
      articles.forEach(number -> groupOf.put(number, group));
    }
  }

  /** The oldest of those that are most like the others. */
  private int centre(List<Integer> articles) {
    Map<Integer, Double> sums = new LinkedHashMap<>();
    for (int one : articles) {
      double sum = 0;
      for (int other : articles) {
        sum += one == other ? 0 : alike.get(one).getOrDefault(other, STRANGERS);
      }
      sums.put(one, sum);
    }
    double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return sums.entrySet().stream()
        .filter(one -> one.getValue() >= most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}

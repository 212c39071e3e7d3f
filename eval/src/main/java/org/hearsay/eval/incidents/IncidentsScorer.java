package org.hearsay.eval.incidents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Globe;
import org.hearsay.eval.score.PlainWords;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Each article asks for the figures of its incident. The register holds the final count, of which
 * an early report may rightly know less.
 */
final class IncidentsScorer {

  /** A place is right when it lies within so many kilometres. */
  private static final double NEAR = 40;

  private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");

  private final Map<String, Counts> sums = new LinkedHashMap<>();

  private IncidentsScorer() {}

  /**
   * @param found what was read, by article id; an article without an entry says nothing
   */
  static Map<String, Counts> score(List<Incident> gold, Map<String, Digest> found) {
    IncidentsScorer scorer = new IncidentsScorer();
    for (Incident incident : gold) {
      for (String article : incident.articles()) {
        scorer.article(incident, found.getOrDefault(article, Digest.NOTHING));
      }
    }
    return scorer.sums;
  }

  private void article(Incident incident, Digest read) {
    for (Effect effect : List.of(Effect.DEAD, Effect.INJURED)) {
      List<Quantity> numbers = read.numbers().getOrDefault(effect, List.of());
      int count = incident.count(effect);
      String name = effect.name().toLowerCase(Locale.ROOT);
      boolean wanted = count > 0;
      add(
          name + " (any)",
          wanted && numbers.stream().anyMatch(one -> says(one, count)),
          !numbers.isEmpty(),
          wanted);
      add(
          name + " (first)",
          wanted && !numbers.isEmpty() && says(numbers.get(0), count),
          !numbers.isEmpty(),
          wanted);
    }
    boolean anywhere = !read.places().isEmpty();
    boolean any = read.places().stream().anyMatch(place -> isThere(place, incident));
    add("place (any)", any, anywhere, true);
    add("place (most frequent)", isThere(read.mainPlace(), incident), anywhere, true);
    LocalDate day = incident.day();
    if (day != null) {
      day(day, read);
    }
  }

  private void day(LocalDate day, Digest read) {
    boolean some = !read.days().isEmpty();
    LocalDate main = read.mainDay();
    add("date (any)", read.days().contains(day), some, true);
    add("date (most frequent)", day.equals(main), some, true);
    boolean near = read.days().stream().anyMatch(one -> within1(one, day));
    add("date +-1 (any)", near, some, true);
    add("date +-1 (most frequent)", main != null && within1(main, day), some, true);
  }

  private void add(String name, boolean hit, boolean guessed, boolean wanted) {
    sums.merge(name, new Counts(hit ? 1 : 0, guessed ? 1 : 0, wanted ? 1 : 0), Counts::plus);
  }

  /** Whether the number is the gold, or its bounds leave room for it where it has only bounds. */
  private static boolean says(Quantity number, int gold) {
    BigDecimal wanted = BigDecimal.valueOf(gold);
    BigDecimal best = number.best();
    if (best != null) {
      return best.compareTo(wanted) == 0;
    }
    BigDecimal low = number.low();
    BigDecimal high = number.high();
    return (low == null || low.compareTo(wanted) <= 0)
        && (high == null || high.compareTo(wanted) >= 0);
  }

  private static boolean isThere(@Nullable Place place, Incident incident) {
    if (place == null) {
      return false;
    }
    if (place.lat() != null
        && place.lon() != null
        && incident.lat() != null
        && incident.lon() != null) {
      return Globe.kilometres(place.lat(), place.lon(), incident.lat(), incident.lon()) <= NEAR;
    }
    return plain(place.name()).equals(plain(incident.city()));
  }

  private static String plain(String name) {
    return PlainWords.plain(BRACKETS.matcher(name).replaceAll(""));
  }

  private static boolean within1(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
  }
}

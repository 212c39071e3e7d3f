package org.hearsay.eval.incidents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, places and days that the claims of one article carry.
 *
 * @param numbers of the dead and of the injured, each in the order of the text; zeros left out
 * @param places of the claims with dead or injured first, then of the others
 * @param mainPlace the most frequent place of the first kind of claims, or, when these name none,
 *     of the others; null when no claim names one
 * @param days as {@code places}, only where a day is known
 * @param mainDay as {@code mainPlace}
 */
record Digest(
    Map<Effect, List<Quantity>> numbers,
    List<Place> places,
    @Nullable Place mainPlace,
    List<LocalDate> days,
    @Nullable LocalDate mainDay) {

  static final Digest NOTHING = new Digest(Map.of(), List.of(), null, List.of(), null);

  /** What the claims of one kind name. */
  private record Bag(List<Place> places, List<LocalDate> days) {
    Bag() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  static Digest of(Reading reading) {
    Map<String, Quantity> quantities = new HashMap<>();
    reading.grounding().quantities().forEach(one -> quantities.put(one.id(), one));
    Map<String, Place> places = new HashMap<>();
    reading.grounding().places().forEach(one -> places.put(one.id(), one));
    Bag near = new Bag();
    Bag other = new Bag();
    Set<Quantity> seen = new LinkedHashSet<>();
    for (GroundedClaim claim : reading.grounding().claims()) {
      boolean casualties = false;
      for (String id : claim.quantities()) {
        Quantity quantity = quantities.get(id);
        if (quantity != null && quantity.effect() != null) {
          seen.add(quantity);
          casualties |= quantity.effect() == Effect.DEAD || quantity.effect() == Effect.INJURED;
        }
      }
      Bag bag = casualties ? near : other;
      for (Where where : claim.where()) {
        Optional.ofNullable(places.get(where.place())).ifPresent(bag.places()::add);
      }
      dayOf(claim.when()).ifPresent(bag.days()::add);
    }
    return new Digest(
        numbers(seen),
        joined(near.places(), other.places()),
        mostFrequent(near.places().isEmpty() ? other.places() : near.places()),
        joined(near.days(), other.days()),
        mostFrequent(near.days().isEmpty() ? other.days() : near.days()));
  }

  private static Map<Effect, List<Quantity>> numbers(Set<Quantity> seen) {
    Map<Effect, List<Quantity>> numbers = new HashMap<>();
    for (Quantity quantity : seen) {
      BigDecimal best = quantity.best();
      if (best == null || best.signum() != 0) {
        numbers.computeIfAbsent(quantity.effect(), effect -> new ArrayList<>()).add(quantity);
      }
    }
    numbers.values().forEach(all -> all.sort(Comparator.comparingInt(one -> one.span().start())));
    return numbers;
  }

  private static Optional<LocalDate> dayOf(@Nullable When when) {
    if (when == null || when.from() == null) {
      return Optional.empty();
    }
    boolean day =
        when.precision() == When.Precision.DAY
            || (when.to() != null && ChronoUnit.DAYS.between(when.from(), when.to()) <= 1);
    return day ? Optional.of(when.from()) : Optional.empty();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** The one that occurs most often, the first of these when there are several. */
  private static <T> @Nullable T mostFrequent(List<T> all) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    T best = null;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}

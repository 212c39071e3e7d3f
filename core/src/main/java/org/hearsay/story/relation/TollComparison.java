package org.hearsay.story.relation;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.story.relation.Toll.As;

/** Numbers of people and things; those shot are the dead and the injured together. */
final class TollComparison implements Comparison {

  /** How long counts of the first hours are put right. */
  private static final Period PRELIMINARY = Period.ofDays(3);

  /** How long after a happening victims are still found, or die. */
  private static final Period STILL_COUNTING = Period.ofMonths(6);

  @Override
  public List<ClaimRelation> compare(Facts ofLater, Facts ofEarlier) {
    Statement later = ofLater.statement();
    Statement earlier = ofEarlier.statement();
    List<Toll> now = ofLater.tolls();
    List<Toll> then = ofEarlier.tolls();
    List<ClaimRelation> found = new ArrayList<>();
    for (As as : As.values()) {
      if (as != As.OTHER) {
        pair(only(now, as), only(then, as), later, earlier).ifPresent(found::add);
      }
    }
    shot(ofLater, ofEarlier).ifPresent(found::add);
    shot(ofEarlier, ofLater).ifPresent(found::add);
    if (ofLater.sharesTopic(ofEarlier)) {
      for (Toll one : now) {
        then.stream()
            .filter(two -> one.as() == As.OTHER && one.alike(two))
            .findFirst()
            .flatMap(two -> pair(Optional.of(one), Optional.of(two), later, earlier))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The first count of that sort. */
  private static Optional<Toll> only(List<Toll> tolls, As as) {
    return tolls.stream().filter(toll -> toll.as() == as).findFirst();
  }

  private static Optional<ClaimRelation> pair(
      Optional<Toll> one, Optional<Toll> two, Statement later, Statement earlier) {
    return one.flatMap(now -> two.map(then -> relation(now, then, later, earlier)));
  }

  /** "Six people were shot, one fatally" and "one dead, five injured". */
  private static Optional<ClaimRelation> shot(Facts one, Facts other) {
    Optional<Toll> shot = only(one.tolls(), As.SHOT);
    Optional<Toll> injured = only(other.tolls(), As.INJURED);
    if (shot.isEmpty() || injured.isEmpty() || only(other.tolls(), As.SHOT).isPresent()) {
      return Optional.empty();
    }
    NumberRange hurt = injured.get().range();
    NumberRange hit =
        only(other.tollsAround(), As.DEAD).map(dead -> hurt.plus(dead.range())).orElse(hurt);
    Toll together = new Toll(injured.get().span(), As.SHOT, "", hit);
    boolean swapped = Comparer.BY_TIME.compare(one.statement(), other.statement()) < 0;
    if (shot.get().range().meets(hurt) && !shot.get().range().meets(hit)) {
      together = new Toll(injured.get().span(), As.SHOT, "", hurt);
    }
    return Optional.of(
        swapped
            ? relation(together, shot.get(), other.statement(), one.statement())
            : relation(shot.get(), together, one.statement(), other.statement()));
  }

  private static ClaimRelation relation(Toll now, Toll then, Statement later, Statement earlier) {
    String both = then.range() + " " + now.counted() + ", then " + now.range();
    if (now.range().meets(then.range())) {
      return of("number", RelationKind.RESTATES, now, then, both + ": no conflict");
    }
    boolean more = then.range().below(now.range());
    Statement larger = more ? later : earlier;
    Statement smaller = more ? earlier : later;
    if (Topic.speaksOfSeveral(larger) && !Topic.speaksOfSeveral(smaller)) {
      String why = both + ": the larger number is of several happenings";
      return of("number-of-several", RelationKind.SCOPE, now, then, why);
    }
    if (Topic.includes(larger)) {
      String why = both + ": the larger number includes others";
      return of("number-including", RelationKind.SCOPE, now, then, why);
    }
    if (more && wentOn(later, earlier, STILL_COUNTING)) {
      String why = both + ": the later report counts more";
      return of("later-count", RelationKind.UPDATES, now, then, why);
    }
    if (!more && now.as() != As.DEAD && wentOn(later, earlier, PRELIMINARY)) {
      String why = both + ": the count of the first days was put right";
      return of("revised-count", RelationKind.UPDATES, now, then, why);
    }
    return of("number", RelationKind.CONTRADICTS, now, then, both + ": both cannot be right");
  }

  private static ClaimRelation of(String rule, RelationKind kind, Toll now, Toll then, String why) {
    return Relations.of(rule, kind, Aspect.NUMBER, now.span(), then.span(), why);
  }

  /** Whether the later was published later, by an hour at least and {@code most} at the most. */
  private static boolean wentOn(Statement later, Statement earlier, Period most) {
    LocalDateTime now = later.published();
    LocalDateTime then = earlier.published();
    return now != null
        && then != null
        && now.isAfter(then.plusMinutes(59))
        && now.isBefore(then.plus(most));
  }
}

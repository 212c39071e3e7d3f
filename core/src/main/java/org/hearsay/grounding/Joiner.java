package org.hearsay.grounding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins claims to times, places and quantities. A time belongs to the innermost claim whose words
 * hold it, so that "said on Tuesday" dates the saying and not what was said; a claim without a time
 * of its own takes one from a clause within it that is no relative clause ("died when a bomb went
 * off on Tuesday"). Places and quantities belong to every claim that holds them.
 */
final class Joiner {

  private final List<ClaimMention> claims;
  private final Innermost innermost;
  private final Syntax syntax;
  private final ParsedArticle parsed;
  private final Map<String, List<TimeExpression>> times = new HashMap<>();

  Joiner(ParsedArticle parsed, List<ClaimMention> claims, Innermost innermost) {
    this.claims = claims;
    this.innermost = innermost;
    this.syntax = new Syntax(parsed);
    this.parsed = parsed;
  }

  List<GroundedClaim> join(
      List<TimeExpression> expressions, List<Place> places, List<Quantity> quantities) {
    for (TimeExpression time : expressions) {
      ClaimMention claim = time.from() == null ? null : innermost.at(time.span().start());
      if (claim != null && isPoint(time)) {
        times.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(time);
      }
    }
    Map<String, ClaimMention> byId = new HashMap<>();
    for (ClaimMention claim : claims) {
      byId.put(claim.id(), claim);
    }
    Map<String, List<TimeExpression>> inherited = inherited(byId);
    Map<String, List<Where>> where = new HashMap<>();
    for (Place place : places) {
      Where.Relation relation = place.tellsWhere() ? syntax.relation(place.span()) : null;
      if (relation != null) {
        for (ClaimMention claim = innermost.at(place.span().start());
            claim != null;
            claim = outer(claim, byId)) {
          where
              .computeIfAbsent(claim.id(), id -> new ArrayList<>())
              .add(new Where(place.id(), relation));
        }
      }
    }
    Scenes scenes = new Scenes(parsed, places);
    Map<String, List<String>> counted = new HashMap<>();
    for (Quantity quantity : quantities) {
      for (ClaimMention claim = innermost.at(quantity.span().start());
          claim != null;
          claim = outer(claim, byId)) {
        counted.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(quantity.id());
      }
    }
    List<GroundedClaim> grounded = new ArrayList<>(claims.size());
    for (ClaimMention claim : claims) {
      List<TimeExpression> own = times.getOrDefault(claim.id(), List.of());
      TimeExpression time =
          nearest(claim, own.isEmpty() ? inherited.getOrDefault(claim.id(), List.of()) : own);
      grounded.add(
          new GroundedClaim(
              claim,
              time == null ? null : when(time),
              scenes.completed(claim, where.getOrDefault(claim.id(), List.of())),
              counted.getOrDefault(claim.id(), List.of())));
    }
    return grounded;
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
  }

  private static @Nullable ClaimMention outer(ClaimMention claim, Map<String, ClaimMention> byId) {
    String within = claim.within();
    ClaimMention outer = within == null ? null : byId.get(within);
    return outer == null || outer.clause() == ClauseRole.REPORTING ? null : outer;
  }

  /** The times that each claim takes from the clauses within it. */
  private Map<String, List<TimeExpression>> inherited(Map<String, ClaimMention> byId) {
    Map<String, List<TimeExpression>> inherited = new HashMap<>();
    for (ClaimMention claim : claims) {
      List<TimeExpression> own = times.get(claim.id());
      Proposition proposition = claim.proposition();
      if (own == null || proposition == null || syntax.isRelative(proposition.span())) {
        continue;
      }
      ClaimMention outer = outer(claim, byId);
      if (outer != null && agree(outer.factuality().time(), claim.factuality().time())) {
        inherited.computeIfAbsent(outer.id(), id -> new ArrayList<>()).addAll(own);
      }
    }
    return inherited;
  }

  private static boolean agree(TimeReference outer, TimeReference inner) {
    return outer == inner || outer == TimeReference.PAST && inner == TimeReference.PRESENT;
  }

  private static @Nullable TimeExpression nearest(ClaimMention claim, List<TimeExpression> times) {
    Proposition proposition = claim.proposition();
    Span predicate = proposition == null ? claim.spans().get(0) : proposition.span();
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int distance =
          time.span().start() >= predicate.end()
              ? time.span().start() - predicate.end()
              : Math.max(0, predicate.start() - time.span().end());
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static When when(TimeExpression time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    return new When(time.id(), from, to, precision(from, to));
  }

  static When.Precision precision(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return When.Precision.UNKNOWN;
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return days <= 1
        ? When.Precision.DAY
        : days <= 7
            ? When.Precision.WEEK
            : days <= 31
                ? When.Precision.MONTH
                : days <= 366 ? When.Precision.YEAR : When.Precision.UNKNOWN;
  }
}

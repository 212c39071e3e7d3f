package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins claims to times, places and quantities. Which time belongs to which claim, {@link
 * ClaimTimes} says. Places and quantities belong to every claim that holds them; a quantity that
 * none holds belongs to the nearest claim of its sentence.
 */
final class Joiner {

  private final List<ClaimMention> claims;
  private final Innermost innermost;
  private final Syntax syntax;
  private final ParsedArticle parsed;

  Joiner(ParsedArticle parsed, List<ClaimMention> claims, Innermost innermost) {
    this.claims = claims;
    this.innermost = innermost;
    this.syntax = new Syntax(parsed);
    this.parsed = parsed;
  }

  List<GroundedClaim> join(
      List<TimeExpression> expressions, List<Place> places, List<Quantity> quantities) {
    ClaimTimes times = new ClaimTimes(parsed, claims, innermost, expressions);
    Map<String, ClaimMention> byId = new HashMap<>();
    for (ClaimMention claim : claims) {
      byId.put(claim.id(), claim);
    }
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
    Set<String> casualties = new HashSet<>();
    for (Quantity quantity : quantities) {
      ClaimMention holder = innermost.at(quantity.span().start());
      if (holder == null) {
        holder = innermost.near(quantity.span(), sentence(quantity.span().start()));
      }
      for (ClaimMention claim = holder; claim != null; claim = outer(claim, byId)) {
        counted.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(quantity.id());
        if (quantity.effect() == Effect.DEAD || quantity.effect() == Effect.INJURED) {
          casualties.add(claim.id());
        }
      }
    }
    List<GroundedClaim> grounded = new ArrayList<>(claims.size());
    for (ClaimMention claim : claims) {
      grounded.add(
          new GroundedClaim(
              claim,
              times.of(claim, casualties.contains(claim.id())),
              scenes.completed(claim, where.getOrDefault(claim.id(), List.of())),
              counted.getOrDefault(claim.id(), List.of())));
    }
    return grounded;
  }

  private Span sentence(int offset) {
    int at = Sentence.firstEndingAfter(parsed.sentences(), offset);
    return at < parsed.sentences().size()
        ? parsed.sentences().get(at).span()
        : new Span(offset, offset);
  }

  private static @Nullable ClaimMention outer(ClaimMention claim, Map<String, ClaimMention> byId) {
    String within = claim.within();
    ClaimMention outer = within == null ? null : byId.get(within);
    return outer == null || outer.clause() == ClauseRole.REPORTING ? null : outer;
  }
}

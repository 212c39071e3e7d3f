package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Holds the headline's claims against the body's: each against the one of the body that says most
 * of its words, where one says enough of them. Drift is reported only between claims of one
 * polarity whose words both carry a certainty, and not where a claim of the body that fits as well
 * is as sure as the headline.
 */
public final class HeadlineComparison {

  /** The least share of a headline claim's content words that its counterpart repeats. */
  private static final double LEAST_SHARE = 0.4;

  /** The fewest words that the two share. */
  private static final int FEWEST_WORDS = 2;

  /** Claims of the body whose share is this close to the best fit as well. */
  private static final double AS_WELL = 0.15;

  /**
   * What the comparison found.
   *
   * @param claims ids of the headline's claims
   * @param drift where the headline is surer or less sure than the body
   */
  public record Result(List<String> claims, List<Drift> drift) {
    public Result {
      claims = List.copyOf(claims);
      drift = List.copyOf(drift);
    }
  }

  /** Compares the headline's claims with the body's, in the order of the headline. */
  public Result compare(AttributedArticle attributed, List<ClaimMention> claims) {
    Article article = attributed.parsed().article();
    if (article.headline() == null) {
      return new Result(List.of(), List.of());
    }
    List<ClaimMention> headline = new ArrayList<>();
    List<ClaimMention> body = new ArrayList<>();
    for (ClaimMention claim : claims) {
      if (article.headline().contains(claim.spans().get(0).start())) {
        headline.add(claim);
      } else {
        body.add(claim);
      }
    }
    ContentWords words = new ContentWords(attributed.parsed());
    List<Drift> drift = new ArrayList<>();
    for (ClaimMention claim : headline) {
      ClaimMention counterpart = claim.isMain() ? counterpart(claim, body, words) : null;
      if (counterpart != null && differ(claim, counterpart)) {
        drift.add(
            new Drift(
                claim.id(),
                counterpart.id(),
                counterpart.factuality().certainty(),
                claim.factuality().certainty(),
                shown(counterpart, claim)));
      }
    }
    return new Result(headline.stream().map(ClaimMention::id).toList(), drift);
  }

  /** The body's claim that says most of the headline's words; null when none says enough. */
  private static @Nullable ClaimMention counterpart(
      ClaimMention claim, List<ClaimMention> body, ContentWords words) {
    var wanted = words.of(claim);
    ClaimMention best = null;
    double bestShare = 0;
    List<ClaimMention> fitting = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (ClaimMention other : body) {
      if (other.factuality().polarity() != claim.factuality().polarity()) {
        continue;
      }
      var said = words.of(other);
      long shared = wanted.stream().filter(said::contains).count();
      double share = wanted.isEmpty() ? 0 : (double) shared / wanted.size();
      if (shared < FEWEST_WORDS || share < LEAST_SHARE || !samePredicate(claim, said)) {
        continue;
      }
      fitting.add(other);
      shares.add(share);
      if (share > bestShare) {
        best = other;
        bestShare = share;
      }
    }
    for (int i = 0; i < fitting.size(); i++) {
      boolean asSure = fitting.get(i).factuality().certainty() == claim.factuality().certainty();
      if (asSure && shares.get(i) >= bestShare - AS_WELL) {
        return fitting.get(i);
      }
    }
    return best;
  }

  private static boolean samePredicate(ClaimMention claim, java.util.Set<String> said) {
    return claim.proposition() != null
        && said.contains(ContentWords.key(verb(claim.proposition().predicate())));
  }

  /** A predicate without its particle. */
  private static String verb(String predicate) {
    int space = predicate.indexOf(' ');
    return space < 0 ? predicate : predicate.substring(0, space);
  }

  private static boolean differ(ClaimMention headline, ClaimMention body) {
    Certainty in = headline.factuality().certainty();
    Certainty from = body.factuality().certainty();
    return in != from && in != Certainty.UNDERSPECIFIED && from != Certainty.UNDERSPECIFIED;
  }

  /**
   * The words that show the difference: hedges and predicate of the body's claim, then the
   * headline's.
   */
  private static List<Span> shown(ClaimMention body, ClaimMention headline) {
    List<Span> spans = new ArrayList<>();
    for (ClaimMention claim : List.of(body, headline)) {
      List<Span> own = new ArrayList<>();
      for (Hop hop : claim.chain()) {
        own.addAll(hop.hedges());
      }
      if (claim.proposition() != null) {
        own.add(claim.proposition().span());
      }
      own.stream().distinct().sorted().forEach(spans::add);
    }
    return spans;
  }
}

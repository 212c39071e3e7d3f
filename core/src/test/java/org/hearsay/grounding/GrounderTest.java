package org.hearsay.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.Parses;
import org.hearsay.claim.Proposition;
import org.junit.jupiter.api.Test;

/** Published on Thursday 3 November 2016. */
class GrounderTest {

  private static Parses parse(String text) {
    return Parses.of("", text, "2016-11-03");
  }

  private static GroundedClaim claim(Parses parses, String predicate) {
    AttributedArticle article = parses.article();
    return new Grounder()
        .ground(article, new ClaimFinder().find(article)).claims().stream()
            .filter(
                claim -> {
                  Proposition p = claim.mention().proposition();
                  return p != null && p.span().of(article.parsed().text()).equals(predicate);
                })
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aClaimTakesTheTimeOfItsOwnClause() {
    When when = claim(parse("The bridge fell on Tuesday."), "fell").when();
    assertThat(when).isNotNull();
    assertThat(when.time()).isEqualTo("t1");
    assertThat(when.from()).isEqualTo(LocalDate.of(2016, 11, 1));
    assertThat(when.precision()).isEqualTo(When.Precision.DAY);
  }

  @Test
  void theDayOfTheSayingIsNotTheDayOfWhatIsSaid() {
    Parses parses =
        parse("Police said on Tuesday that the bridge fell in June.")
            .said("Police", "said", "say", "the bridge fell in June");
    assertThat(claim(parses, "said").when().from()).isEqualTo(LocalDate.of(2016, 11, 1));
    assertThat(claim(parses, "fell").when().from()).isEqualTo(LocalDate.of(2016, 6, 1));
    Parses undated =
        parse("Police said on Tuesday that the bridge fell.")
            .said("Police", "said", "say", "the bridge fell");
    assertThat(claim(undated, "fell").when()).isNull();
  }

  @Test
  void aTimeOfAClauseWithinCountsForTheClaimButNotThatOfARelativeClause() {
    assertThat(claim(parse("Six men died when a bomb exploded on Tuesday."), "died").when())
        .isNotNull();
    assertThat(claim(parse("The man who left on Tuesday died."), "died").when()).isNull();
  }

  @Test
  void placesLieToTheClaimAsTheirPrepositionsSay() {
    GroundedClaim in = claim(parse("The bridge fell in Mosul."), "fell");
    assertThat(in.where()).containsExactly(new Where("p1", Where.Relation.IN));
    GroundedClaim near = claim(parse("The bridge fell near Mosul."), "fell");
    assertThat(near.where()).containsExactly(new Where("p1", Where.Relation.NEAR));
    GroundedClaim toward = claim(parse("The troops moved towards Mosul."), "moved");
    assertThat(toward.where()).containsExactly(new Where("p1", Where.Relation.TOWARD));
    GroundedClaim actor = claim(parse("Turkey sent troops."), "sent");
    assertThat(actor.where()).isEmpty();
  }

  @Test
  void quantitiesBelongToTheClaimsThatHoldThem() {
    Parses parses = parse("Six people died in the blast and 32 men were injured.");
    assertThat(claim(parses, "died").quantities()).containsExactly("q1");
    assertThat(claim(parses, "injured").quantities()).containsExactly("q2");
  }

  @Test
  void anArticleWithoutClaimsIsGroundedToNothing() {
    Grounding grounding = new Grounder().ground(parse("Read more.").article(), java.util.List.of());
    assertThat(grounding.claims()).isEmpty();
  }
}

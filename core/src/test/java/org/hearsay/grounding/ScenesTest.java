package org.hearsay.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.Parses;
import org.junit.jupiter.api.Test;

class ScenesTest {

  /** The places of the claim whose predicate is {@code predicate}, each with its relation. */
  private static List<String> where(String text, String predicate) {
    AttributedArticle article = Parses.of(text).article();
    Grounding grounding = new Grounder().ground(article, new ClaimFinder().find(article));
    GroundedClaim claim =
        grounding.claims().stream()
            .filter(one -> one.mention().proposition() != null)
            .filter(
                one ->
                    one.mention()
                        .proposition()
                        .span()
                        .of(article.parsed().text())
                        .equals(predicate))
            .findFirst()
            .orElseThrow();
    return claim.where().stream()
        .map(
            one ->
                grounding.places().stream()
                        .filter(place -> place.id().equals(one.place()))
                        .findFirst()
                        .orElseThrow()
                        .name()
                    + " "
                    + one.relation())
        .toList();
  }

  @Test
  void aDatelineSaysWhereItsSentenceLies() {
    assertThat(where("CHICAGO (Agency) - A man was shot on Tuesday.", "shot"))
        .containsExactly("Chicago IN");
  }

  @Test
  void aLocalForceSaysWhereItsReportLies() {
    assertThat(where("Memphis police arrested a man on Tuesday.", "arrested"))
        .containsExactly("Memphis IN");
  }

  @Test
  void thePeopleOfAPlaceAreFromThere() {
    assertThat(where("A Toledo woman was sentenced to two years.", "sentenced"))
        .containsExactly("Toledo FROM");
  }

  @Test
  void aClaimThatNamesATownLiesInThatTownAlone() {
    assertThat(where("CHICAGO (Agency) - A man was shot in Detroit on Tuesday.", "shot"))
        .containsExactly("Detroit IN");
  }

  @Test
  void aCountryIsNoScene() {
    assertThat(where("Turkey police arrested a man on Tuesday.", "arrested")).isEmpty();
  }
}

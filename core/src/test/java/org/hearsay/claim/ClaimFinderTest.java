package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClaimFinderTest {

  private static List<String> texts(List<ClaimMention> claims) {
    return claims.stream().map(ClaimMention::text).toList();
  }

  @Test
  void whatTheOutletSaysItselfIsAClaimWithOneHop() {
    ClaimMention claim = Parses.of("The bridge fell on Monday.").mainClaims().get(0);
    assertThat(claim.text()).isEqualTo("The bridge fell on Monday");
    assertThat(claim.attribution()).isNull();
    assertThat(claim.chain()).hasSize(1);
    assertThat(claim.chain().get(0).sourceId()).isNull();
    assertThat(claim.chain().get(0).cue()).isNull();
  }

  @Test
  void anAttributedClauseIsAClaimOfItsSourceAndItsReportingClauseIsNoMainClaim() {
    Parses parses =
        Parses.of("The mayor said the bridge was closed.")
            .said("The mayor", "said", "say", "the bridge was closed");
    assertThat(texts(parses.mainClaims())).containsExactly("the bridge was closed");
    ClaimMention claim = parses.mainClaims().get(0);
    assertThat(claim.attribution()).isEqualTo("a1");
    assertThat(claim.chain()).hasSize(2);
    assertThat(claim.chain().get(1).sourceId()).isEqualTo("s1");
    assertThat(claim.chain().get(1).cue()).isEqualTo(parses.find("said"));
    assertThat(parses.claim("said").clause()).isEqualTo(ClauseRole.REPORTING);
  }

  @Test
  void coordinatedMainClausesAreClaimsOfTheirOwn() {
    assertThat(texts(Parses.of("The bridge fell and the river rose.").mainClaims()))
        .containsExactly("The bridge fell", "the river rose");
  }

  @Test
  void aSecondPredicateTakesItsSubjectAlong() {
    assertThat(texts(Parses.of("The gunman left the house and wounded two officers.").mainClaims()))
        .containsExactly("The gunman left the house", "The gunman wounded two officers");
  }

  @Test
  void wordsLeftOutBetweenTwoPiecesAreShownAsAnEllipsis() {
    Parses raised =
        Parses.of("It is expected to start in May.")
            .said("", "is expected", "expect", "It ... to start in May");
    assertThat(raised.claim("start").text()).isEqualTo("It … to start in May");
  }

  @Test
  void aRelativeClauseIsASubordinateClaimWithinTheMainOne() {
    Parses parses = Parses.of("The minister, who resigned in May, returned to the capital.");
    assertThat(parses.mainClaims()).hasSize(1);
    ClaimMention relative = parses.claim("resigned");
    assertThat(relative.clause()).isEqualTo(ClauseRole.SUBORDINATE);
    assertThat(relative.within()).isEqualTo(parses.mainClaims().get(0).id());
  }

  @Test
  void theInnermostAttributionOwnsTheWords() {
    Parses parses =
        Parses.of("The mayor said the engineer believes the bridge is safe.")
            .said("The mayor", "said", "say", "the engineer believes the bridge is safe")
            .said("the engineer", "believes", "believe", "the bridge is safe", "a1");
    assertThat(texts(parses.mainClaims())).containsExactly("the bridge is safe");
    ClaimMention claim = parses.mainClaims().get(0);
    assertThat(claim.attribution()).isEqualTo("a2");
    assertThat(claim.chain()).extracting(Hop::sourceId).containsExactly(null, "s1", "s2");
  }

  @Test
  void anAttributedContentThatIsNoClauseIsAClaimStill() {
    Parses parses =
        Parses.of("He called it \"a massacre\".").said("He", "called", "call", "\"a massacre\"");
    assertThat(texts(parses.mainClaims())).containsExactly("a massacre");
  }

  @Test
  void aQuotationOverTwoSentencesGivesAClaimForEach() {
    Parses parses =
        Parses.of("\"The bridge fell. The river rose,\" she said.")
            .said("she", "said", "say", "\"The bridge fell. The river rose,\"");
    assertThat(texts(parses.mainClaims())).containsExactly("The bridge fell", "The river rose");
  }

  @Test
  void fragmentsOfThePageAreNoClaims() {
    assertThat(Parses.of("By our correspondent in Lome\n\nRead more about the river.").mainClaims())
        .isEmpty();
  }

  @Test
  void aHeadlineWithoutAVerbIsAClaim() {
    assertThat(texts(Parses.of("Panic on the bridge", "It fell.", null).mainClaims()))
        .containsExactly("Panic on the bridge", "It fell");
  }

  @Test
  void claimsAreNumberedInOrderOfPosition() {
    List<ClaimMention> claims =
        Parses.of("The bridge, which fell, was old. It rained and the river rose.").claims();
    assertThat(claims)
        .extracting(ClaimMention::id)
        .isEqualTo(IntStream.rangeClosed(1, claims.size()).mapToObj(i -> "c" + i).toList());
    assertThat(claims)
        .extracting(claim -> claim.spans().get(0))
        .isSortedAccordingTo(java.util.Comparator.comparingInt(Span::start));
  }

  @Test
  @Timeout(60)
  void aSentenceOfThousandsOfClausesIsReadInTime() {
    String body =
        IntStream.range(0, 3000)
            .mapToObj(i -> "he said that she knew")
            .collect(Collectors.joining(" and "));
    assertThat(Parses.of(body + ".").claims()).isNotEmpty();
  }
}

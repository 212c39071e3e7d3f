package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class HeadlineComparisonTest {

  private static List<String> drift(String headline, String body) {
    Article article = TestModels.article(headline, body);
    String text = article.text();
    AttributedArticle attributed =
        new RuleAttributor().attribute(TestModels.linguistics().parse(article));
    List<ClaimMention> claims = new ClaimFinder().find(attributed);
    HeadlineComparison.Result result = new HeadlineComparison().compare(attributed, claims);
    return result.drift().stream()
        .map(
            d ->
                (d.hardened() ? "hardened " : "softened ")
                    + d.from()
                    + " to "
                    + d.to()
                    + ": "
                    + d.spans().stream().map(span -> span.of(text)).toList())
        .toList();
  }

  @Test
  void aHeadlineThatDropsTheHedgeHardensItsBody() {
    assertThat(
            drift(
                "Mayor has hidden ferry report",
                "The mayor may have hidden a report on the ferry, a clerk said on Monday."))
        .singleElement()
        .asString()
        .startsWith("hardened POSSIBLE to CERTAIN")
        .contains("may");
  }

  @Test
  void aHeadlineThatAddsAHedgeSoftensItsBody() {
    assertThat(
            drift(
                "Ferry may have hit bridge", "The ferry hit the bridge at noon. Nobody was hurt."))
        .singleElement()
        .asString()
        .startsWith("softened CERTAIN to POSSIBLE");
  }

  @Test
  void aHeadlineAsSureAsItsBodyDriftsNowhere() {
    assertThat(drift("Ferry hits bridge", "The ferry hit the bridge at noon.")).isEmpty();
  }

  @Test
  void aClaimOfTheBodyThatIsAsSureIsEnough() {
    assertThat(
            drift(
                "Ferry hit bridge",
                "The ferry may have hit the bridge, an officer said. Later the owner confirmed that"
                    + " the ferry hit the bridge."))
        .isEmpty();
  }

  @Test
  void aBodyAboutSomethingElseIsNoCounterpart() {
    assertThat(drift("Ferry sinks", "The council may close two schools next year.")).isEmpty();
  }

  @Test
  void aDenialIsNotComparedWithAnAssertion() {
    assertThat(drift("Ferry hit bridge", "The ferry may not have hit the bridge.")).isEmpty();
  }

  @Test
  void anArticleWithoutAHeadlineHasNothingToCompare() {
    assertThat(drift("", "The ferry may have hit the bridge.")).isEmpty();
  }
}

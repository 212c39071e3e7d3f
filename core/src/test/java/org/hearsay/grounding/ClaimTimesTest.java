package org.hearsay.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.Parses;
import org.hearsay.claim.Proposition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which time belongs to which claim, in articles of Thursday 3 November 2016. */
class ClaimTimesTest {

  private static Parses parse(String text) {
    return Parses.of("", text, "2016-11-03");
  }

  private static @Nullable When when(Parses parses, String predicate) {
    AttributedArticle article = parses.article();
    return new Grounder()
        .ground(article, new ClaimFinder().find(article)).claims().stream()
            .filter(
                claim -> {
                  Proposition p = claim.mention().proposition();
                  return p != null && p.span().of(article.parsed().text()).equals(predicate);
                })
            .findFirst()
            .orElseThrow()
            .when();
  }

  private static @Nullable LocalDate day(Parses parses, String predicate) {
    When when = when(parses, predicate);
    return when == null ? null : when.from();
  }

  @Test
  void theDayOfASayingIsNotThatOfTheContent() {
    Parses parses =
        parse("Officials said on Wednesday that the dam burst on Monday.")
            .said("Officials", "said", "say", "the dam burst on Monday");
    assertThat(day(parses, "said")).isEqualTo(LocalDate.of(2016, 11, 2));
    assertThat(day(parses, "burst")).isEqualTo(LocalDate.of(2016, 10, 31));
  }

  @Test
  void backgroundKeepsItsOwnDate() {
    Parses parses =
        parse(
            "A bomb exploded in the market on Tuesday. The city fell in June 2014. Six people were"
                + " killed.");
    assertThat(day(parses, "fell")).isEqualTo(LocalDate.of(2014, 6, 1));
    assertThat(day(parses, "killed")).isEqualTo(LocalDate.of(2016, 11, 1));
  }

  @Test
  void deadAndInjuredTakeTheDayOfTheHappeningAndNotThatOfWhatCameAfter() {
    Parses parses =
        parse(
            "Two men were charged on Wednesday. A woman was killed at her home. The shooting"
                + " happened on Sunday night.");
    assertThat(day(parses, "charged")).isEqualTo(LocalDate.of(2016, 11, 2));
    When killed = when(parses, "killed");
    assertThat(Objects.requireNonNull(killed).from()).isEqualTo(LocalDate.of(2016, 10, 30));
    assertThat(killed.time()).isEqualTo("t2");
  }

  @Test
  void theDayOfAHappeningThatIsOnlyNamedDatesNothingElse() {
    assertThat(day(parse("The mayor was arrested over Monday's shooting."), "arrested")).isNull();
    assertThat(day(parse("Police are investigating Sunday's blast."), "investigating")).isNull();
    assertThat(day(parse("The shooting happened on Sunday."), "happened"))
        .isEqualTo(LocalDate.of(2016, 10, 30));
  }

  @Test
  void whatIsYetToComeTakesNoDayOfTheHappening() {
    Parses parses = parse("A bomb exploded on Tuesday. More people will die.");
    assertThat(day(parses, "die")).isNull();
  }

  @Test
  void aRangeIsOneTime() {
    When when = when(parse("The siege lasted from Monday to Wednesday."), "lasted");
    assertThat(Objects.requireNonNull(when).from()).isEqualTo(LocalDate.of(2016, 10, 31));
    assertThat(when.to()).isEqualTo(LocalDate.of(2016, 11, 3));
    assertThat(when.precision()).isEqualTo(When.Precision.WEEK);
  }

  @Test
  void whenAnArticleWasPostedDatesNoClaim() {
    Parses parses = parse("Man shot in Dorvan. Posted: Wednesday, November 2, 2016 10:21 AM.");
    assertThat(day(parses, "shot")).isNull();
  }
}

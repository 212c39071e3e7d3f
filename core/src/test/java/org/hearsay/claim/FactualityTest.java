package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a sentence leave of one of its clauses. */
class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // an adverb that says how often or how denies nothing
        "The mayor left almost daily.|left|CERTAIN|POSITIVE",
        "The bridge almost fell.|fell|PROBABLE|NEGATIVE",
        "The miners barely escaped the fire.|escaped|CERTAIN|POSITIVE",
        // what came of a change is no purpose
        "The index fell 20 points to close at a low on Monday.|close|CERTAIN|POSITIVE",
        "He woke to find the house empty.|find|CERTAIN|POSITIVE",
        "The council met to close the school.|close|PROBABLE|POSITIVE",
        // who is forced to do something does it
        "The storm forced the council to close the school.|close|CERTAIN|POSITIVE",
        "The storm did not force the council to close the school.|close|UNDERSPECIFIED|UNDERSPECIFIED"
      })
  void words(String sentence, String predicate, Certainty certainty, Polarity polarity) {
    Factuality found = Parses.of(sentence).claim(predicate).factuality();
    assertThat(found.certainty()).isEqualTo(certainty);
    assertThat(found.polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that was filed in May|filed|CERTAIN|POSITIVE",
        "after they met in May|met|CERTAIN|POSITIVE"
      })
  void whatADenialTakesForGrantedStands(
      String clause, String predicate, Certainty certainty, Polarity polarity) {
    Factuality found =
        Parses.of("The mayor denied that he read the charge " + clause + ".")
            .said("The mayor", "denied", "deny", "he read the charge " + clause)
            .claim(predicate)
            .factuality();
    assertThat(found.certainty()).isEqualTo(certainty);
    assertThat(found.polarity()).isEqualTo(polarity);
  }
}

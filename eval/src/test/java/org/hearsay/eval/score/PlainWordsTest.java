package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words as Python's regular expressions see them. */
class PlainWordsTest {

  @Test
  void wordsAreRunsOfLettersNumbersAndUnderscores() {
    assertThat(PlainWords.of("The mayor’s 3½ co-workers (a_b)."))
        .containsExactly("The", "mayor", "s", "3½", "co", "workers", "a_b");
  }

  @Test
  void plainTextHasNeitherCaseNorPunctuation() {
    assertThat(PlainWords.plain(" “Élan”, she said: NO! ")).isEqualTo("élan she said no");
  }

  @Test
  void nothingHasNoWords() {
    assertThat(PlainWords.of(null)).isEmpty();
    assertThat(PlainWords.plain(null)).isEmpty();
  }
}

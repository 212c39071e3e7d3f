package org.hearsay.linguistics.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {

  @Test
  void theHashOfTwoTextsJoinedFollowsFromTheirs() {
    TextHash joined = TextHash.of("Madrid").then(TextHash.of("-PW")).then(TextHash.of("|C"));
    assertThat(joined).isEqualTo(TextHash.of("Madrid-PW|C"));
    assertThat(TextHash.of("-PW").after(TextHash.of("Madrid").value()))
        .isEqualTo(TextHash.of("Madrid-PW").value());
  }

  @Test
  void aTextGrowsByOneLetter() {
    assertThat(TextHash.append(TextHash.of("Madri").value(), 'd'))
        .isEqualTo(TextHash.of("Madrid").value());
  }

  @Test
  void theEmptyTextChangesNothing() {
    TextHash madrid = TextHash.of("Madrid");
    assertThat(TextHash.of("")).isEqualTo(TextHash.EMPTY);
    assertThat(TextHash.EMPTY.then(madrid)).isEqualTo(madrid);
    assertThat(madrid.then(TextHash.EMPTY)).isEqualTo(madrid);
  }

  @Test
  void orderAndLengthCount() {
    assertThat(TextHash.of("ab").value()).isNotEqualTo(TextHash.of("ba").value());
    assertThat(TextHash.of("\0").value()).isNotEqualTo(TextHash.of("\0\0").value());
  }
}

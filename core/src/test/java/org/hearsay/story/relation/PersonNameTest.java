package org.hearsay.story.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.story.relation.PersonName.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ana Holt, Ana Holt, SAME",
    "Ana Holt, Ana Maria Holt, SAME",
    "Holt, Ana Holt, SAME",
    "Ana, Ana Holt, DIFFERENT",
    "Ana B. Holt Jr., Ana Holt, SAME",
    "Consuelo Garza, Comsuelo Garza, SPELT_OTHERWISE",
    "Denzel Terrell Braun, Denzell Braun, SPELT_OTHERWISE",
    "Jacob Redfern, Jacob Redfearn, SPELT_OTHERWISE",
    "John Holt, Joan Holt, DIFFERENT",
    "Ana Holt, Ana Moss, DIFFERENT"
  })
  void likeness(String one, String other, Likeness likeness) {
    assertThat(PersonName.of(one).likeness(PersonName.of(other))).isEqualTo(likeness);
    assertThat(PersonName.of(other).likeness(PersonName.of(one))).isEqualTo(likeness);
  }
}

package org.hearsay.ingest.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          By Ana Novak                                   => Ana Novak
          by Ana Novak and Peter Hallam                  => Ana Novak; Peter Hallam
          BY: Ana Novak, Tom O’Hara & Ida Berg           => Ana Novak; Tom O’Hara; Ida Berg
          Ana Novak, chief reporter                      => Ana Novak
          Ana Novak, Staff Writer | 3 May 2020         => Ana Novak
          Ana Novak • 3 May 2020                         => Ana Novak
          Ana Novak - May 3, 2020                        => Ana Novak
          Written by Ana Novak                           => Ana Novak
          Ana Novak MD, PhD                              => Ana Novak
          Ana Novak ana@echo.example                     => Ana Novak
          Ursula von der Leyden                          => Ursula von der Leyden
          Jean-Luc d’Arcy                                => Jean-Luc d’Arcy
          Kim Do                                         => Kim Do
          Associated Press                               => Associated Press
          John Brand The Associated Press                => John Brand; The Associated Press
          Maria Ma; Maria Ma                             => Maria Ma
          """)
  void names_are_told_from_roles_degrees_and_dates(String stated, String names) {
    assertThat(String.join("; ", Byline.names(stated))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "By", "Staff reporter", "3 May 2020", "@ananovak", "MD, PhD"})
  void what_has_no_name_gives_none(String stated) {
    assertThat(Byline.names(stated)).isEmpty();
  }

  @Test
  void a_line_of_names_alone_is_a_byline() {
    assertThat(Byline.ofLine("By Ana Novak and Peter Hallam"))
        .isEqualTo(List.of("Ana Novak", "Peter Hallam"));
    assertThat(Byline.ofLine("by ANA NOVAK")).containsExactly("ANA NOVAK");
  }

  @Test
  void a_line_of_a_day_and_names_is_one_too() {
    assertThat(Byline.ofDatedLine("posted on 2023-12-19 23:30 EST by Ana Novak"))
        .containsExactly("Ana Novak");
    assertThat(Byline.ofDatedLine("By Ana Novak and Peter Hallam | 3 May 2024"))
        .containsExactly("Ana Novak", "Peter Hallam");
    assertThat(Byline.ofDatedLine("By Ana Novak, 3 May 2024 at 9pm")).containsExactly("Ana Novak");
    for (String none :
        List.of(
            "By Monday, 3 May 2024",
            "In 2019 the bridge was bought by Peter Hallam and sold again",
            "By Ana Novak, chief reporter")) {
      assertThat(Byline.ofDatedLine(none)).as(none).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the water had fallen",
        "By law, nobody may enter.",
        "Ana Novak said",
        "By and by the water fell"
      })
  void a_sentence_is_no_byline(String line) {
    assertThat(Byline.ofLine(line)).isEmpty();
  }
}

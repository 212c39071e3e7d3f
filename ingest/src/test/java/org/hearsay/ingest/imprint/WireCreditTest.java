package org.hearsay.ingest.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditTest {

  private static final String BODY =
      "The harbour will stay closed until Friday, the minister said.\n\nShe did not say why.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CARROW (Reuters) - The harbour is shut.                 | Reuters
          CARROW, March 3 (Reuters) — The harbour is shut.        | Reuters
          CARROW, Ireland (AP) -- The harbour is shut.            | AP
          (AFP) – The harbour is shut.                            | AFP
          Carrow, March 3 (Harbour News) - The harbour is shut.   | Harbour News
          """)
  void the_dateline_names_the_agency(String body, String agency) {
    assertThat(WireCredit.find(body)).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters                                             | Reuters
          (Reuters)                                           | Reuters
          - AFP                                               | AFP
          With inputs from PTI                                | PTI
          (With PTI inputs)                                   |
          Source: Xinhua                                      | Xinhua
          © 2023 AFP                                          | AFP
          Additional reporting by Harbour Press.              | Harbour Press
          Reporting by The Associated Press.                  | The Associated Press
          The Associated Press contributed to this report.    | The Associated Press
          Ana Novak and The Associated Press                  | The Associated Press
          """)
  void a_line_of_its_own_names_the_agency(String line, String agency) {
    assertThat(WireCredit.find(BODY + line)).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour (the larger one) - will stay shut.",
        "The Associated Press (AP) reported on Tuesday that the harbour was shut.",
        "The minister told Reuters that the harbour would stay shut.",
        "Police (there were two) said so."
      })
  void an_agency_within_a_sentence_is_no_credit(String body) {
    assertThat(WireCredit.find(body)).isNull();
    assertThat(WireCredit.find(BODY + body)).isNull();
  }

  @Test
  void an_agency_among_the_writers_is_credited_unless_it_is_the_outlet() {
    assertThat(WireCredit.among(List.of("Ana Novak", "Reuters"), "The Echo")).isEqualTo("Reuters");
    assertThat(WireCredit.among(List.of("Reuters"), "Reuters")).isNull();
    assertThat(WireCredit.among(List.of("Ana Novak"), "The Echo")).isNull();
  }
}

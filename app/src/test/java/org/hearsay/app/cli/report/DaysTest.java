package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.grounding.When;
import org.hearsay.grounding.When.Precision;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-10, 2026-03-11, DAY, Tue 10 Mar 2026",
        "2026-03-10, 2026-03-13, DAY, 10 Mar 2026 to 12 Mar 2026",
        "2026-03-09, 2026-03-16, WEEK, week of 9 Mar 2026",
        "2026-03-01, 2026-04-01, MONTH, Mar 2026",
        "2021-01-01, 2022-01-01, YEAR, 2021",
        "2026-03-10, -, UNKNOWN, from 10 Mar 2026",
        "-, 2026-03-10, UNKNOWN, before 10 Mar 2026",
        "-, -, UNKNOWN, -"
      })
  void daysAreSaidAsExactlyAsTheyAreKnown(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Precision precision,
      @Nullable String said) {
    assertThat(Days.of(new When(null, from, to, precision))).isEqualTo(said);
  }

  @Test
  void anArticlesTimeOfDayIsSaidWhenItIsKnown() {
    assertThat(Days.of(ArticleDate.parse("2026-03-10").orElseThrow())).isEqualTo("Tue 10 Mar 2026");
    assertThat(Days.of(ArticleDate.parse("2026-03-10T07:05+01:00").orElseThrow()))
        .isEqualTo("Tue 10 Mar 2026, 07:05");
  }
}

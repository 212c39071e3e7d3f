package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-11-03                            | 2016-11-03
          2024-02-29                            | 2024-02-29
          2016-11-03T10:00                      | 2016-11-03T10:00:00
          2016-11-03T10:00Z                     | 2016-11-03T10:00:00Z
          2016-11-03T10:00:05                   | 2016-11-03T10:00:05
          2016-11-03T10:00:00Z                  | 2016-11-03T10:00:00Z
          2016-11-03T10:00:00.000Z              | 2016-11-03T10:00:00Z
          2016-11-03T10:00:00.5Z                | 2016-11-03T10:00:00.5Z
          2016-11-03T10:00:00.1234567Z          | 2016-11-03T10:00:00.1234567Z
          2016-11-03T10:00:00.123456789123Z     | 2016-11-03T10:00:00.123456789Z
          2016-11-03T10:00:00+0000              | 2016-11-03T10:00:00Z
          2016-11-03T10:00:00-0500              | 2016-11-03T10:00:00-05:00
          2016-11-03T10:00:00+05:30             | 2016-11-03T10:00:00+05:30
          2016-11-03T10:00:00+01                | 2016-11-03T10:00:00+01:00
          2016-11-03 10:00:00                   | 2016-11-03T10:00:00
          2016-11-03 10:00:00 +0100             | 2016-11-03T10:00:00+01:00
          2016-11-03T10:00:00z                  | 2016-11-03T10:00:00Z
          2016-11-03T10:00:00+01:00[Europe/Rome]| 2016-11-03T10:00:00+01:00
          """)
  void reads_iso_8601_as_pages_write_it(String written, String printed) {
    ArticleDate date = ArticleDate.parse(written).orElseThrow();
    assertThat(date).hasToString(printed);
    assertThat(ArticleDate.parse(date.toString())).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2016",
        "2016-11",
        "2016-02-30",
        "2016-11-31",
        "2023-02-29",
        "2016-11-03T24:00",
        "03/11/2016",
        "2016-13-01",
        "2016-11-03T25:00",
        "2016-11-03T10:61",
        "2016-11-03T10:00+25:00",
        "2016-11-03Z",
        "3 November 2016"
      })
  void refuses_what_is_no_day_or_no_iso(String written) {
    assertThat(ArticleDate.parse(written)).isEmpty();
  }

  @Test
  void says_no_more_than_it_was_told() {
    ArticleDate day = ArticleDate.of(LocalDate.of(2016, 11, 3));
    assertThat(day.time()).isNull();
    assertThat(day.offset()).isNull();
    assertThat(ArticleDate.parse("2016-11-03T10:00").orElseThrow().offset()).isNull();
  }

  @Test
  void a_zone_needs_a_time() {
    LocalDate day = LocalDate.of(2016, 11, 3);
    assertThatThrownBy(() -> new ArticleDate(day, null, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2016-11-03");
  }
}

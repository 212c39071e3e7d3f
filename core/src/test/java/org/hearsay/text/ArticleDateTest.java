package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages print them in ISO 8601. */
class ArticleDateTest {

  @ParameterizedTest
  @CsvSource({
    "2016-11-03, 2016-11-03",
    "' 2016-11-03 ', 2016-11-03",
    "2016-11-03T07:05, 2016-11-03T07:05:00",
    "2016-11-03T07:05:09, 2016-11-03T07:05:09",
    "2016-11-03T07:05:09.5, 2016-11-03T07:05:09.5",
    "2016-11-03T07:05:09.123456789, 2016-11-03T07:05:09.123456789",
    "2016-11-03T07:05:09Z, 2016-11-03T07:05:09Z",
    "2016-11-03T07:05:09+01:00, 2016-11-03T07:05:09+01:00",
    "2016-11-03T07:05:09+0130, 2016-11-03T07:05:09+01:30",
    "2016-11-03T07:05-05, 2016-11-03T07:05:00-05:00",
    "2024-02-29, 2024-02-29",
  })
  void readsADayWithOrWithoutTimeAndOffset(String iso, String printed) {
    ArticleDate date = ArticleDate.parse(iso).orElseThrow();
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
        "2016-11-31",
        "2023-02-29",
        "2016-11-03T24:00",
        "2016-11-03 07:05",
        "2016-11-03T07:05:09+25:00",
        "03/11/2016"
      })
  void refusesWhatIsNoDayOfTheCalendar(String text) {
    assertThat(ArticleDate.parse(text)).isEmpty();
  }
}

package org.hearsay.ingest.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.ArticleDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-11-03                                   | 2016-11-03
          2016-11-03T10:00:00.000Z                     | 2016-11-03T10:00:00Z
          2016-11-03 10:00:00 +0000                    | 2016-11-03T10:00:00Z
          2016-11-03 10:00 GMT                         | 2016-11-03T10:00:00Z
          2016-11-03 10:00 XYZ                         | 2016-11-03T10:00:00
          Thu, 03 Nov 2016 10:15:00 GMT                | 2016-11-03T10:15:00Z
          Thu, 3 Nov 2016 10:15:00 -0400               | 2016-11-03T10:15:00-04:00
          Thu Nov 03 2016 10:15:00 GMT+0100 (CET)      | 2016-11-03T10:15:00+01:00
          Nov. 3, 2016 10:15 a.m. EST                  | 2016-11-03T10:15:00-05:00
          Nov. 3, 2016, 12:05 a.m. ET                  | 2016-11-03T00:05:00-04:00
          Dec. 3, 2016, 12:05 p.m. ET                  | 2016-12-03T12:05:00-05:00
          November 3rd, 2016 at 9pm                    | 2016-11-03T21:00:00
          3 November 2016                              | 2016-11-03
          Thursday 3 November 2016 18.02 GMT           | 2016-11-03T18:02:00Z
          Published: 11:58, 11 Mar 2026                | 2026-03-11T11:58:00
          Sept. 9, 2019                                | 2019-09-09
          9th of May, 2019                             | 2019-05-09
          3-Nov-2016                                   | 2016-11-03
          Jan 22, 2024 10:15 CST                       | 2024-01-22T10:15:00
          2016/11/03                                   | 2016-11-03
          03.11.2016                                   | 2016-11-03
          11/23/2016 4:05 PM                           | 2016-11-23T16:05:00
          23/11/2016                                   | 2016-11-23
          4/4/2016                                     | 2016-04-04
          20161103                                     | 2016-11-03
          20161103T101500Z                             | 2016-11-03T10:15:00Z
          1478167200                                   | 2016-11-03T10:00:00Z
          1478167200000                                | 2016-11-03T10:00:00Z
          3. März 2016, 9:05 Uhr                       | 2016-03-03T09:05:00
          3 de marzo de 2016                           | 2016-03-03
          1er août 2019 à 18h02                        | 2019-08-01T18:02:00
          21 dicembre 2023                             | 2023-12-21
          12 września 2021 10:15                       | 2021-09-12T10:15:00
          5. juni 2020 kl. 14:30                       | 2020-06-05T14:30:00
          29 Ekim 2022 20:00                           | 2022-10-29T20:00:00
          """)
  void reads_dates_as_pages_print_them(String written, String iso) {
    assertThat(WrittenDate.parse(written)).map(ArticleDate::toString).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "3 hours ago",
        "2016",
        "November 2016",
        "May 2016 be a better year",
        "3/4/2016",
        "2 days ago",
        "vor 3 Stunden",
        "3 Mayor 2016",
        "31 February 2016",
        "2016-02-30",
        "Room 20, March",
        "Call 555 0123 4567",
        "1 2 3"
      })
  void refuses_what_is_no_plain_day(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
  }
}

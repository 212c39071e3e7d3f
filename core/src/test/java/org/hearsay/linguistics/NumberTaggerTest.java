package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.testing.TestModels.parse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It cost $3.5 million.                       | $3.5 million=MONEY",
        "It cost £20bn and 300 euros.                | £20bn=MONEY; 300 euros=MONEY",
        "Some 40 percent and 3.5% left.              | 40 percent=PERCENT; 3.5%=PERCENT",
        "About 12 per cent of them left.             | 12 per cent=PERCENT",
        "The ferry sank on Tuesday.                  | Tuesday=DATE",
        "It sank on Nov. 3, 2016 at sea.             | Nov. 3, 2016=DATE",
        "It sank on 3 November 2016 at sea.          | 3 November 2016=DATE",
        "It sank on 3/11/2016 at sea.                | 3/11/2016=DATE",
        "It sank in 2014.                            | 2014=DATE",
        "It was built in the 1990s.                  | 1990s=DATE",
        "It sank last week.                          | last week=DATE",
        "It sank yesterday at noon.                  | yesterday=DATE; noon=TIME",
        "It sank at 10:30 a.m. off the coast.        | 10:30 a.m.=TIME",
        "It sank at 7pm off the coast.               | 7pm=TIME",
        "They waited two hours in the rain.          | two hours=DURATION",
        "They waited several weeks in the rain.      | several weeks=DURATION",
        "He met them every Tuesday.                  | every Tuesday=SET",
        "It was the third accident.                  | third=ORDINAL",
        "It was the 21st accident.                   | 21st=ORDINAL",
        "It carried 120 people.                      | 120=NUMBER",
        "It carried twenty people.                   | twenty=NUMBER",
        "It carried 1.2 million people.              | 1.2 million=NUMBER",
        "They may march.                             | ``"
      })
  void numbersAndTimesAreMarked(String body, String expected) {
    assertThat(String.join("; ", numbers(body))).isEqualTo(expected);
  }

  private static List<String> numbers(String body) {
    return parse(body).entities().stream()
        .filter(entity -> !entity.type().isNamed())
        .map(entity -> entity.span().of(body) + "=" + entity.type())
        .toList();
  }
}

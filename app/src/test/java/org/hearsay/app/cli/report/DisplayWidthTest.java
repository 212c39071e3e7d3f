package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "dam, 3",
    "Hočevar, 7",
    "“may”, 5",
    "東京, 4",
    "한국, 4",
    "ﾊﾝ, 2",
    "ＡＢ, 4",
    "e\u0301, 1",
    "\u200dx, 1",
    "🚒, 2",
    "● ◐ ○, 5",
    "'', 0"
  })
  void itIsTheNumberOfColumnsOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"abc, 2, ab", "abc, 3, abc", "東京, 3, 東", "e\u0301x, 1, e\u0301", "abc, 0, ''"})
  void theBeginningThatFitsKeepsCharactersWhole(String text, int columns, String fits) {
    assertThat(text.substring(0, DisplayWidth.fitting(text, 0, columns))).isEqualTo(fits);
  }
}

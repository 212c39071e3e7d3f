package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static List<String> wrap(String text, int width) {
    return Wrapping.wrap(List.of(new Run(text, Style.PLAIN)), width).stream()
        .map(Line::plain)
        .toList();
  }

  @Test
  void linesBreakAtSpacesAndAreAsLongAsFits() {
    assertThat(wrap("the dam is stable", 10)).containsExactly("the dam is", "stable");
    assertThat(wrap("the dam is stable", 9)).containsExactly("the dam", "is stable");
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertThat(wrap("a incomprehensible word", 8))
        .containsExactly("a", "incompre", "hensible", "word");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(wrap("", 8)).containsExactly("");
    assertThat(wrap("   ", 8)).containsExactly("");
  }

  @Test
  void wideCharactersCountTwiceAndAreNotSplit() {
    assertThat(wrap("東京都知事", 5)).containsExactly("東京", "都知", "事");
    assertThat(wrap("🚒🚒🚒", 4)).containsExactly("🚒🚒", "🚒");
  }

  @Test
  void combiningMarksTakeNoRoomAndStayWithTheirLetter() {
    assertThat(wrap("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void aWordOfTwoStylesIsNotBrokenBetweenThem() {
    List<Line> lines =
        Wrapping.wrap(
            List.of(
                new Run("it may", Style.PLAIN),
                new Run("be", Style.HEDGE),
                new Run(" so", Style.PLAIN)),
            6);
    assertThat(lines).extracting(Line::plain).containsExactly("it", "maybe", "so");
    assertThat(lines.get(1).runs())
        .containsExactly(new Run("may", Style.PLAIN), new Run("be", Style.HEDGE));
  }

  @Test
  void coloursTakeNoRoom() {
    List<Line> lines = Wrapping.wrap(List.of(new Run("hedged words", Style.HEDGE)), 12);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).width()).isEqualTo(12);
    assertThat(lines.get(0).coloured())
        .isEqualTo("\u001b[4;33mhedged\u001b[0m\u001b[4;33m \u001b[0m\u001b[4;33mwords\u001b[0m");
  }

  @Test
  void aMillionLettersWithoutASpaceTakeNoTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(wrap("x".repeat(1_000_000), 80)).hasSize(12_500));
  }

  @Test
  void aPageTooNarrowForAWideCharacterIsRefused() {
    assertThatThrownBy(() -> wrap("東", 1)).hasMessageContaining("1 columns");
  }
}

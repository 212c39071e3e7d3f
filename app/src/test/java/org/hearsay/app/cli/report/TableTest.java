package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static Table table(int width) {
    return new Table(
        List.of(
            new Table.Column("NAME", 10, false),
            new Table.Column("N", 5, true),
            new Table.Column("WORDS", 0, false)),
        new Page(width, Page.ALL, StandardCharsets.UTF_8, false));
  }

  private static void add(
      Table table, String name, String number, String words, @Nullable String below) {
    table.add(
        List.of(
            new Table.Cell(name, Style.PLAIN),
            new Table.Cell(number, Style.PLAIN),
            new Table.Cell(words, Style.PLAIN)),
        below);
  }

  private static List<String> plain(Table table) {
    return table.lines().stream().map(line -> line.plain().stripTrailing()).toList();
  }

  @Test
  void columnsAreAlignedByDisplayWidthAndNumbersToTheRight() {
    Table table = table(40);
    add(table, "Zoë", "7", "first", null);
    add(table, "東京", "120", "second", null);
    assertThat(plain(table))
        .containsExactly("NAME    N  WORDS", "Zoë     7  first", "東京  120  second");
  }

  @Test
  void longCellsAreCutAndTheLastIsWrappedOnTwoLinesAtMost() {
    Table table = table(40);
    add(table, "a name longer than ten", "1", "words that go on and on and on and on and on", null);
    assertThat(plain(table))
        .containsExactly(
            "NAME        N  WORDS",
            "a name lo…  1  words that go on and on",
            "               and on and on and on");
    table = table(40);
    add(table, "x", "1", "words that go on and on ".repeat(9), null);
    assertThat(plain(table)).hasSize(3).last().asString().endsWith("…");
  }

  @Test
  void whatStandsBelowARowIsIndented() {
    Table table = table(40);
    add(table, "x", "1", "words", "page.html:120");
    assertThat(plain(table)).last().isEqualTo("  page.html:120");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 200})
  void noLineIsWiderThanThePage(int width) {
    Table table = table(width);
    add(table, "東京都知事の報道官", "99999", "incomprehensibilities ".repeat(20), "/a/b".repeat(60));
    assertThat(table.lines())
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void foreignTextIsMadeSafe() {
    Table table = table(40);
    add(table, "a\u001b[2Jb", "1", "c\nd", "e\u0007f");
    assertThat(plain(table)).contains("a[2Jb  1  c d", "  ef");
  }

  @Test
  void aRowWithTooFewCellsIsABug() {
    assertThatThrownBy(() -> table(40).add(List.of(), null)).hasMessageContaining("0 cells");
  }
}

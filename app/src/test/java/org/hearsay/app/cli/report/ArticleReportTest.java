package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.SourceKind;
import org.hearsay.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How a reading looks. The expected pages are the files {@code ferry-*.txt}, written and looked at
 * by hand; a change of the report shows in them.
 */
class ArticleReportTest {

  private static List<String> report(Reading reading, Page page) {
    return new ArticleReport(page).of(reading).stream().map(Line::plain).toList();
  }

  private static Page page(int width) {
    return new Page(width, Page.USUAL_LINES, StandardCharsets.UTF_8, false);
  }

  private static List<String> expected(String file) throws IOException {
    try (InputStream in = ArticleReportTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void aPageLooksAsItShould(int width) throws IOException {
    assertThat(report(Ferry.reading(), page(width))).isEqualTo(expected("ferry-" + width + ".txt"));
  }

  @Test
  void aPageWithEvidenceInAsciiLooksAsItShould() throws IOException {
    Page page = new Page(60, Page.USUAL_LINES, StandardCharsets.US_ASCII, true);
    assertThat(report(Ferry.reading(), page)).isEqualTo(expected("ferry-evidence-ascii.txt"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 43, 60, 80, 120, 300})
  void noLineIsWiderThanThePage(int width) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII)) {
      Page page = new Page(width, Page.USUAL_LINES, charset, true);
      assertThat(new ArticleReport(page).of(Ferry.reading()))
          .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void theWordsAreTheSameWithAndWithoutColour() {
    List<Line> lines = new ArticleReport(page(80)).of(Ferry.reading());
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.coloured().replaceAll("\u001b\\[[0-9;]*m", ""))
                    .isEqualTo(line.plain()));
    assertThat(lines.toString()).contains("style=HEDGE", "style=POSSIBLE", "style=DENIED");
  }

  @Test
  void hedgesAreMarkedWhereTheyStandInTheClaim() {
    assertThat(new ArticleReport(page(120)).of(Ferry.reading()))
        .anySatisfy(line -> assertThat(line.runs()).contains(new Run("may", Style.HEDGE)));
  }

  /** Thirty claims by thirty sources, each with a number. */
  private static Reading longReading() {
    StringBuilder body = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String name = "Witness" + (char) ('A' + i / 5) + (char) ('a' + i % 5);
      names.add(name);
      body.append(name).append(" said that lorry ").append(i).append(" had been seen there.\n\n");
    }
    HandmadeReading made = new HandmadeReading("Lorries seen", body.toString());
    for (int i = 0; i < 30; i++) {
      String content = "lorry " + i + " had been seen there";
      made.source("s" + i, names.get(i), SourceKind.NAMED_PERSON, null)
          .attribution("a" + i, "s" + i, "said", "say", content, Form.INDIRECT)
          .claim("c" + i, content)
          .through("a" + i, "s" + i)
          .add();
    }
    return made.build();
  }

  @Test
  void whereNotAllClaimsFitTheFirstAreShownAndTheOthersCounted() {
    Page screen = new Page(80, 24, StandardCharsets.UTF_8, false);
    List<String> lines = report(longReading(), screen);
    assertThat(lines).hasSizeLessThanOrEqualTo(24);
    assertThat(lines).contains("WitnessAa").doesNotContain("WitnessFe");
    assertThat(lines.get(lines.size() - 1)).matches("\\+ \\d+ more \\(--all shows them\\)");
  }

  @Test
  void allOfThemAreShownWhenAsked() {
    Page all = new Page(80, Page.ALL, StandardCharsets.UTF_8, false);
    assertThat(report(longReading(), all)).contains("WitnessAa", "WitnessFe");
    assertThat(String.join("\n", report(longReading(), all))).doesNotContain("more (--all");
  }

  @Test
  void whatAnArticleSaysTwiceInTheSameWordsIsShownOnce() {
    String content = "the lorry had been seen there";
    HandmadeReading made =
        new HandmadeReading("Lorry seen", "Ada said that the lorry had been seen there.\n")
            .source("s1", "Ada", SourceKind.NAMED_PERSON, null)
            .attribution("a1", "s1", "said", "say", content, Form.INDIRECT);
    made.claim("c1", content).through("a1", "s1").add();
    made.claim("c2", content).through("a1", "s1").add();
    assertThat(String.join("\n", report(made.build(), page(80))))
        .containsOnlyOnce(content)
        .contains("said 2 times");
  }

  @Test
  void aTinyScreenStillShowsThreeClaims() {
    Page tiny = new Page(80, 1, StandardCharsets.UTF_8, false);
    assertThat(String.join("\n", report(longReading(), tiny))).contains("+ 27 more");
  }

  @Test
  void aClaimOfManyWordsIsCutUnlessAllIsAsked() {
    String words = "the river rose " + "and rose ".repeat(60) + "until it fell";
    Reading reading =
        new HandmadeReading("River rises", words + ".\n").claim("c1", words).add().build();
    assertThat(String.join("\n", report(reading, page(80)))).contains("…").doesNotContain("fell");
    Page all = new Page(80, Page.ALL, StandardCharsets.UTF_8, false);
    assertThat(String.join("\n", report(reading, all))).contains("until it fell");
  }

  @Test
  void anArticleWithoutClaimsSaysSo() {
    Reading reading = new HandmadeReading("", "Nothing to see.\n").build();
    assertThat(report(reading, page(60)))
        .containsExactly("(no headline)", "ferry.txt", "", "No claims found.");
  }
}

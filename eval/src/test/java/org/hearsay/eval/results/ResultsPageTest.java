package org.hearsay.eval.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RESULTS.md. */
class ResultsPageTest {

  private static final Circumstances FIRST = run("abc");
  private static final Circumstances SECOND = run("def");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void noPage() {
    file = folder.resolve("RESULTS.md");
  }

  @Test
  void aSectionNamesItsTitleItsTextAndItsRun() throws IOException {
    ResultsPage page = ResultsPage.read(file);
    page.put("times", "Times", FIRST, "| a | b |\n");
    page.write(file, List.of("times"));
    assertThat(file)
        .content()
        .contains("\n## Times\n\n| a | b |\n\nRun: 2026-11-22, commit abc, 2 cores, 17.\n");
  }

  @Test
  void aSectionThatIsNotRunAgainStandsAsItWas() throws IOException {
    ResultsPage page = ResultsPage.read(file);
    page.put("times", "Times", FIRST, "old times");
    page.put("places", "Places", FIRST, "old places");
    page.write(file, List.of("times", "places"));

    ResultsPage later = ResultsPage.read(file);
    later.put("times", "Times", SECOND, "new times");
    later.write(file, List.of("times", "places"));

    assertThat(file)
        .content()
        .contains("new times\n\nRun: 2026-11-22, commit def")
        .contains("old places\n\nRun: 2026-11-22, commit abc")
        .doesNotContain("old times");
  }

  @Test
  void writingItAgainChangesNothing() throws IOException {
    ResultsPage page = ResultsPage.read(file);
    page.put("times", "Times", FIRST, "text");
    page.write(file, List.of("times"));
    String once = Files.readString(file);
    ResultsPage.read(file).write(file, List.of("times"));
    assertThat(file).hasContent(once);
  }

  @Test
  void aSectionThatIsNoLongerThereIsDropped() throws IOException {
    ResultsPage page = ResultsPage.read(file);
    page.put("gone", "Gone", FIRST, "text");
    page.write(file, List.of("times"));
    assertThat(file).content().doesNotContain("Gone");
  }

  @Test
  void whatMustBeReachedStandsBesideWhatIs() {
    Map<String, List<Figure>> figures =
        Map.of(
            "times",
            List.of(
                Figure.perCent("good", 50).requiring(42),
                Figure.error("bad", 0.5).requiring(0.4),
                Figure.perCent("free", 1)));
    assertThat(Requirements.table(figures))
        .contains("| times | good | >= 42.0 | **50.0** | met |")
        .contains("| times | bad | <= 0.400 | **0.500** | NOT met |")
        .doesNotContain("free");
  }

  private static Circumstances run(String commit) {
    return new Circumstances(LocalDate.of(2026, 11, 22), commit, "2 cores", "17");
  }
}

package org.hearsay.eval.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores that are kept, and when a later run has fallen. */
class ExpectedFiguresTest {

  @TempDir private Path folder;
  private ExpectedFigures expected;

  @BeforeEach
  void nothingKept() {
    expected = new ExpectedFigures(folder);
  }

  @Test
  void whatIsKeptIsReadAsItWas() throws IOException {
    List<Figure> figures =
        List.of(
            Figure.perCent("content (overlap) f1", 61.25).requiring(60),
            Figure.error("mean absolute error", 0.5),
            Figure.measured("articles per second", 17.5, 1, Better.HIGHER));
    expected.keep("some-area", figures, false);
    assertThat(expected.read("some-area")).isEqualTo(figures);
  }

  @Test
  void anAreaRunForTheFirstTimeHasNotFallen() throws IOException {
    assertThat(expected.falls("some-area", List.of(Figure.perCent("f1", 1)))).isEmpty();
  }

  @Test
  void aFigureThatIsWorseByMoreThanItsToleranceHasFallen() throws IOException {
    expected.keep("some-area", List.of(Figure.perCent("f1", 60)), false);
    assertThat(expected.falls("some-area", List.of(Figure.perCent("f1", 59.6)))).isEmpty();
    assertThat(expected.falls("some-area", List.of(Figure.perCent("f1", 59.4))))
        .containsExactly("some-area: f1 is 59.4, was 60.0 (tolerance 0.5)");
  }

  @Test
  void ofAnErrorMoreIsWorse() throws IOException {
    expected.keep("some-area", List.of(Figure.error("error", 0.5)), false);
    assertThat(expected.falls("some-area", List.of(Figure.error("error", 0.4)))).isEmpty();
    assertThat(expected.falls("some-area", List.of(Figure.error("error", 0.6)))).hasSize(1);
  }

  @Test
  void aSpeedIsNotHeldAgainstAnotherMachine() throws IOException {
    expected.keep("speed", List.of(Figure.measured("speed", 20, 1, Better.HIGHER)), false);
    assertThat(expected.falls("speed", List.of(Figure.measured("speed", 2, 1, Better.HIGHER))))
        .isEmpty();
  }

  @Test
  void aFigureThatIsNoLongerMeasuredHasFallen() throws IOException {
    expected.keep("some-area", List.of(Figure.perCent("f1", 60)), false);
    assertThat(expected.falls("some-area", List.of()))
        .containsExactly("some-area: f1 is no longer measured");
  }

  @Test
  void smallFallsDoNotAddUp() throws IOException {
    expected.keep("some-area", List.of(Figure.perCent("f1", 60)), false);
    expected.keep("some-area", List.of(Figure.perCent("f1", 59.7)), false);
    assertThat(expected.read("some-area")).containsExactly(Figure.perCent("f1", 60));
    expected.keep("some-area", List.of(Figure.perCent("f1", 61)), false);
    assertThat(expected.read("some-area")).containsExactly(Figure.perCent("f1", 61));
  }

  @Test
  void anAcceptedFallIsKept() throws IOException {
    expected.keep("some-area", List.of(Figure.perCent("f1", 60)), false);
    expected.keep("some-area", List.of(Figure.perCent("f1", 50)), true);
    assertThat(expected.read("some-area")).containsExactly(Figure.perCent("f1", 50));
  }
}

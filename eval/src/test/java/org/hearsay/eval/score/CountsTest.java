package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Precision, recall and F1 of counts. */
class CountsTest {

  @Test
  void ratesAreInPerCent() {
    Counts counts = new Counts(3, 4, 6);
    assertThat(counts.precision()).isEqualTo(75);
    assertThat(counts.recall()).isEqualTo(50);
    assertThat(counts.f1()).isCloseTo(60, within(1e-9));
  }

  @Test
  void nothingGuessedOrWantedIsZeroAndNotAnError() {
    assertThat(new Counts(0, 0, 5).precision()).isZero();
    assertThat(new Counts(0, 5, 0).recall()).isZero();
    assertThat(Counts.NONE.f1()).isZero();
  }

  @Test
  void sumsAddEveryCount() {
    assertThat(Counts.sum(List.of(new Counts(1, 2, 3), new Counts(1, 1, 1).times(0.5))))
        .isEqualTo(new Counts(1.5, 2.5, 3.5));
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> new Counts(-1, 0, 0)).hasMessageContaining("-1");
  }
}

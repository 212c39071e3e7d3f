package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Distances on the earth. */
class GlobeTest {

  @Test
  void parisLies344KilometresFromLondon() {
    assertThat(Globe.kilometres(48.8566, 2.3522, 51.5074, -0.1278)).isCloseTo(343.6, within(0.5));
  }

  @Test
  void theDateLineIsNoGap() {
    assertThat(Globe.kilometres(0, 179.5, 0, -179.5)).isCloseTo(111.2, within(0.1));
  }

  @Test
  void theFarSideIsHalfWayRound() {
    assertThat(Globe.kilometres(0, 0, 0, 180)).isCloseTo(Math.PI * 6371, within(1e-6));
  }
}

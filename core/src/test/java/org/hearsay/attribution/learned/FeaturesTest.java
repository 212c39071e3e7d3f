package org.hearsay.attribution.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  @Test
  void aModelsWeightsAreFoundByTheseVeryHashes() {
    Features features = new Features();
    features.add(1);
    features.add(2, "say");
    features.add(3, "say", "VBD");
    // A change here makes every trained model worthless.
    assertThat(features.toArray()).containsExactly(KNOWN);
  }

  private static final int[] KNOWN = {
    Features.mix(1, 0),
    Features.mix(2, "say".hashCode()),
    Features.mix(Features.mix(3, "say".hashCode()), "VBD".hashCode())
  };

  @Test
  void oneRoundOfTheHashIsFixed() {
    assertThat(new int[] {Features.mix(0, 0), Features.mix(1, 2), Features.mix(-7, 1 << 30)})
        .containsExactly(-15128758, 1712224151, 2020739214);
  }

  @Test
  void featuresSpreadOverATable() {
    Features features = new Features();
    for (int i = 0; i < 4_096; i++) {
      features.add(9, i);
    }
    Set<Integer> places = new HashSet<>();
    for (int key : features.toArray()) {
      places.add(key & 0xffff);
    }
    assertThat(places.size()).isGreaterThan(3_800);
  }

  @Test
  void clearedTheyAreGone() {
    Features features = new Features();
    features.add(1);
    features.clear();
    assertThat(features.size()).isZero();
  }
}

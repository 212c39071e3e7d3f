package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolnearTest {

  @Test
  void everySecondIsTheFirstTheThirdAndSoOn() {
    assertThat(Polnear.every(2, List.of("a", "b", "c", "d", "e"))).containsExactly("a", "c", "e");
    assertThat(Polnear.every(1, List.of("a", "b"))).containsExactly("a", "b");
  }
}

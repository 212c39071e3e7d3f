package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far an F1 would move with other articles. */
class IntervalTest {

  @Test
  void articlesThatAreAllAlikeLeaveNoDoubt() {
    Interval interval = Interval.ofF1(Collections.nCopies(20, new Counts(1, 2, 2)));
    assertThat(interval).isEqualTo(new Interval(50, 50));
  }

  @Test
  void moreArticlesNarrowIt() {
    Interval few = Interval.ofF1(halfRight(10));
    Interval many = Interval.ofF1(halfRight(1_000));
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    assertThat(many.low()).isBetween(45.0, 50.0);
    assertThat(many.high()).isBetween(50.0, 55.0);
  }

  @Test
  void theSameCountsGiveTheSameInterval() {
    assertThat(Interval.ofF1(halfRight(50))).isEqualTo(Interval.ofF1(halfRight(50)));
  }

  @Test
  void noArticlesAreRefused() {
    assertThatThrownBy(() -> Interval.ofF1(List.of())).hasMessageContaining("no articles");
  }

  private static List<Counts> halfRight(int articles) {
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      counts.add(new Counts(i % 2, 1, 1));
    }
    return counts;
  }
}

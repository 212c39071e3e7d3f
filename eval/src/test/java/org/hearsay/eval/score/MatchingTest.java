package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The largest one-to-one matching. */
class MatchingTest {

  @Test
  void aLaterItemMovesAnEarlierOneToItsOtherPartner() {
    // 12 may take either, 1 only the first: both fit when 12 steps aside.
    Matching matching =
        Matching.of(List.of("12", "1"), List.of("1", "2"), (left, right) -> left.contains(right));
    assertThat(matching.size()).isEqualTo(2);
    assertThat(matching.rightOf(0)).isEqualTo(1);
    assertThat(matching.rightOf(1)).isZero();
  }

  @Test
  void nobodyIsMatchedTwice() {
    Matching matching = Matching.of(List.of("a", "a", "a"), List.of("a", "a"), String::equals);
    assertThat(matching.size()).isEqualTo(2);
    assertThat(matching.rightOf(2)).isEqualTo(-1);
  }

  @Test
  void nothingMatchesNothing() {
    assertThat(Matching.of(List.of(), List.of("a"), (left, right) -> true).size()).isZero();
    assertThat(Matching.of(List.of("a"), List.of("b"), String::equals).size()).isZero();
  }

  @Test
  @Timeout(10)
  void aLongChainOfStepsAsideIsFollowedToItsEnd() {
    // Item i may take i or i + 1, the last one only 0: every one has to move.
    int n = 1_000;
    List<Integer> left = IntStream.range(0, n).boxed().toList();
    Matching matching =
        Matching.of(left, left, (l, r) -> l == n - 1 ? r == 0 : r.equals(l) || r == l + 1);
    assertThat(matching.size()).isEqualTo(n);
  }
}

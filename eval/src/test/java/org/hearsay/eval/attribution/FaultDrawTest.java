package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.attribution.FaultDraw.Item;
import org.hearsay.eval.attribution.Faults.Wrong;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** A draw from mistakes is fair and can be made again. */
class FaultDrawTest {

  @Test
  void eachKindHasItsShare() {
    List<Item> drawn = FaultDraw.draw(mistakes(60, 30, 10), 10, 1);
    assertThat(drawn).hasSize(10);
    assertThat(drawn).filteredOn(one -> one.wrong().fault() == Fault.MISSED).hasSize(6);
    assertThat(drawn).filteredOn(one -> one.wrong().fault() == Fault.WRONG_CONTENT).hasSize(3);
    assertThat(drawn).filteredOn(one -> one.wrong().fault() == Fault.SPURIOUS).hasSize(1);
  }

  @Test
  void theLastPlaceGoesToTheLargestRemainder() {
    List<Item> drawn = FaultDraw.draw(mistakes(5, 4, 1), 4, 1);
    assertThat(drawn).hasSize(4);
    assertThat(drawn).filteredOn(one -> one.wrong().fault() == Fault.MISSED).hasSize(2);
    assertThat(drawn).filteredOn(one -> one.wrong().fault() == Fault.WRONG_CONTENT).hasSize(2);
  }

  @Test
  void theSameSeedDrawsTheSameInTheOrderOfTheText() {
    List<Item> all = mistakes(60, 30, 10);
    List<Item> drawn = FaultDraw.draw(all, 20, 7);
    assertThat(FaultDraw.draw(all, 20, 7)).isEqualTo(drawn);
    assertThat(FaultDraw.draw(all, 20, 8)).isNotEqualTo(drawn);
    assertThat(drawn.stream().map(all::indexOf).toList()).isSorted();
  }

  @Test
  void aRowSaysWhereThePiecesAreAndWhatIsNotThere() {
    assertThat(new Item("flood", wrong(Fault.MISSED, 4)).row())
        .isEqualTo("flood\tmissed\t-\t4-5\t6-7,8-9\t-\t-\t-");
    assertThat(FaultDraw.HEADER.split("\t")).hasSize(8);
  }

  private static List<Item> mistakes(int missed, int content, int spurious) {
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < missed + content + spurious; i++) {
      Fault fault =
          i < missed ? Fault.MISSED : i < missed + content ? Fault.WRONG_CONTENT : Fault.SPURIOUS;
      all.add(new Item("flood", wrong(fault, 10 * i)));
    }
    return all;
  }

  private static Wrong wrong(Fault fault, int at) {
    Parts wanted =
        new Parts(
            List.of(),
            List.of(new Span(at, at + 1)),
            List.of(new Span(at + 2, at + 3), new Span(at + 4, at + 5)));
    return new Wrong(fault, wanted, null);
  }
}

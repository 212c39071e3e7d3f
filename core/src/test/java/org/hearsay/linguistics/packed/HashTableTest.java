package org.hearsay.linguistics.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTableTest {

  @Test
  void keysAreNumberedInTheOrderGiven() {
    HashTable table = new HashTable(new long[] {7, 0, -3});
    assertThat(table.number(7)).isZero();
    assertThat(table.number(0)).isEqualTo(1);
    assertThat(table.number(-3)).isEqualTo(2);
  }

  @Test
  void aKeyThatIsNotThereHasNoNumber() {
    assertThat(new HashTable(new long[] {7, 8}).number(9)).isEqualTo(-1);
    assertThat(new HashTable(new long[0]).number(0)).isEqualTo(-1);
  }

  @Test
  void manyKeysAreAllFoundAgain() {
    long[] keys = new Random(1).longs(100_000).distinct().toArray();
    HashTable table = new HashTable(keys);
    for (int i = 0; i < keys.length; i++) {
      assertThat(table.number(keys[i])).isEqualTo(i);
    }
  }

  @Test
  void aKeyMayNotComeTwice() {
    assertThatThrownBy(() -> new HashTable(new long[] {5, 6, 5}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5");
  }
}

package org.hearsay.linguistics.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigurationTest {

  private final Configuration configuration = new Configuration();

  @Test
  void aSentenceIsReadFromLeftToRightOntoTheStack() {
    configuration.begin(2);
    assertThat(configuration.stack(0)).isZero();
    assertThat(configuration.stack(1)).isEqualTo(Configuration.NONE);
    assertThat(configuration.ahead(0)).isEqualTo(1);
    assertThat(configuration.ahead(2)).isEqualTo(Configuration.NONE);
    configuration.shift();
    assertThat(configuration.stack(0)).isEqualTo(1);
    assertThat(configuration.stack(1)).isZero();
    assertThat(configuration.canDraw()).as("only two tokens can be joined").isFalse();
    configuration.shift();
    assertThat(configuration.canDraw()).isTrue();
    assertThat(configuration.canShift()).isFalse();
  }

  @Test
  void theOutermostChildrenAreKnown() {
    configuration.begin(5);
    configuration.shift();
    configuration.shift();
    configuration.shift();
    configuration.drawLeft(7);
    configuration.drawLeft(8);
    assertThat(configuration.left(3)).isEqualTo(1);
    assertThat(configuration.secondLeft(3)).isEqualTo(2);
    configuration.shift();
    configuration.drawRight(9);
    configuration.shift();
    configuration.drawRight(10);
    assertThat(configuration.right(3)).isEqualTo(5);
    assertThat(configuration.secondRight(3)).isEqualTo(4);
    assertThat(configuration.left(Configuration.NONE)).isEqualTo(Configuration.NONE);
    assertThat(configuration.label(2)).isEqualTo(7);
    assertThat(configuration.label(1)).isEqualTo(8);
    configuration.drawRight(0);
    assertThat(configuration.isDone()).isTrue();
    assertThat(configuration.head(3)).isZero();
    assertThat(configuration.head(1)).isEqualTo(3);
  }

  @Test
  void aNewSentenceKnowsNothingOfTheLast() {
    theOutermostChildrenAreKnown();
    configuration.begin(3);
    for (int node = 0; node <= 3; node++) {
      assertThat(configuration.head(node)).isEqualTo(Configuration.NONE);
      assertThat(configuration.left(node)).isEqualTo(Configuration.NONE);
      assertThat(configuration.secondRight(node)).isEqualTo(Configuration.NONE);
    }
  }
}

package org.hearsay.linguistics.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagModelTest {

  private static TagModel model(double... weights) {
    return new TagModel(
        List.of("NN", "VB"),
        List.of(new WordKind(List.of(0, 1), -1, true), new WordKind(List.of(1), 1, false)),
        new long[] {1, Long.MIN_VALUE},
        new short[] {1, 1},
        new long[] {3, 4},
        new int[] {1, 3},
        new short[] {0, 0, 1},
        weights,
        new long[] {5, 6},
        new short[] {99, 100});
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model(0.1, 2, -3).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static TagModel read(byte[] bytes) throws IOException {
    return TagModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    assertThat(read(written())).usingRecursiveComparison().isEqualTo(model(0.1, 2, -3));
  }

  @Test
  void aModelThatEndsEarlyIsRefusedWhereverItEnds() throws IOException {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void weightsMustFitTheFeatures() {
    assertThatThrownBy(() -> model(0.1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 features that end at 3, 2 weights");
  }

  @Test
  void aFeatureAddsItsOwnWeights() {
    Weights weights = new Weights(model(0.1, 2, -3));
    double[] scores = {1, 1};
    weights.add(4, scores);
    assertThat(scores).containsExactly(3, -2);
    weights.add(3, scores);
    assertThat(scores).containsExactly(3.1, -2);
    weights.add(7, scores);
    assertThat(scores).containsExactly(3.1, -2);
  }

  @Test
  void everyExtractorNeedsATemplate() throws IOException {
    assertThat(Extractor.of("ExtractorWordSuff(len3,w0)"))
        .isEqualTo(new Extractor(Template.ENDING, 3));
    assertThatThrownBy(() -> Extractor.of("ExtractorWordSuff(len11,w0)"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("len11");
  }
}

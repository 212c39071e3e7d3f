package org.hearsay.attribution.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.junit.jupiter.api.Test;

class AttributionModelTest {

  @Test
  void readsWhatWasWritten() throws IOException {
    AttributionModel model = read(written());
    Features features = new Features();
    features.add(3, "say");
    features.add(4, "say", "VBD");
    assertThat(model.get(Part.CUE).score(features))
        .isEqualTo(table(Part.CUE).score(features), within(1e-9));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void roundsAWeightByLessThanHalfAStep() {
    float[] weights = {0.5f, -0.5f, 0.013f, 2.9f};
    WeightTable table = WeightTable.round(weights, 3);
    for (int i = 0; i < weights.length; i++) {
      Features features = new Features();
      features.put(i);
      assertThat(table.score(features)).isEqualTo(weights[i], within(0.5 * 3 / 127 + 1e-6));
    }
  }

  @Test
  void cutsWhatIsLargerThanTheLargest() {
    Features features = new Features();
    features.put(0);
    assertThat(WeightTable.round(new float[] {40, 0}, 3).score(features))
        .isEqualTo(3, within(1e-5));
  }

  @Test
  void aTableHasAPowerOfTwoOfWeights() {
    assertThatThrownBy(() -> WeightTable.round(new float[3], 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 weights");
  }

  @Test
  void saysWhenAFileIsNoModel() {
    assertThatThrownBy(() -> read("a letter from the mayor".getBytes()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine.model");
  }

  @Test
  void saysWhenAFileIsCutShort() throws IOException {
    byte[] whole = written();
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine.model");
  }

  @Test
  void theShippedModelLoads() {
    assertThat(AttributionModel.shipped()).isNotNull();
  }

  private static AttributionModel read(byte[] bytes) throws IOException {
    return AttributionModel.read(new ByteArrayInputStream(bytes), "mine.model");
  }

  private static byte[] written() throws IOException {
    Map<Part, WeightTable> tables = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      tables.put(part, table(part));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AttributionModel.write(tables, out);
    return out.toByteArray();
  }

  private static WeightTable table(Part part) {
    Random random = new Random(part.ordinal());
    float[] weights = new float[256];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    return WeightTable.round(weights, 3);
  }
}

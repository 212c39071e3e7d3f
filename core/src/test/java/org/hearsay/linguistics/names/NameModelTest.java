package org.hearsay.linguistics.names;

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

class NameModelTest {

  private static final NameModel MODEL =
      new NameModel(
          List.of("O", "PERSON"),
          new long[] {1, Long.MIN_VALUE, 3},
          new float[] {1, 2, 3, 4, 5, -6.5f},
          new long[] {4},
          new float[] {1, 2, 3, 4},
          new long[] {5, 6},
          new short[] {99, 100},
          new long[] {7});

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MODEL.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static NameModel read(byte[] bytes) throws IOException {
    return NameModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    NameModel model = read(written());
    assertThat(model).usingRecursiveComparison().isEqualTo(MODEL);
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
    assertThatThrownBy(
            () ->
                new NameModel(
                    List.of("O", "PERSON"),
                    new long[] {1, 2},
                    new float[] {1, 2, 3},
                    new long[0],
                    new float[0],
                    new long[0],
                    new short[0],
                    new long[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 weights for 2 features");
  }
}

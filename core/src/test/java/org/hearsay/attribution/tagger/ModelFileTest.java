package org.hearsay.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private final TaggerModel model = RandomModel.of(List.of("claim", "say"));

  @Test
  void whatIsReadIsNearlyWhatWasWritten() throws IOException {
    TaggerModel read = read(written(model));
    assertThat(read.vocabulary()).isEqualTo(model.vocabulary());
    assertThat(read.weights().shape()).isEqualTo(model.weights().shape());
    List<float[][]> given = model.weights().matrices();
    for (int m = 0; m < given.size(); m++) {
      for (int r = 0; r < given.get(m).length; r++) {
        assertThat(read.weights().matrices().get(m)[r])
            .containsExactly(given.get(m)[r], within(0.01f));
      }
    }
  }

  @Test
  void whatIsReadAndWrittenAgainIsTheSame() throws IOException {
    byte[] bytes = written(model);
    assertThat(written(read(bytes))).isEqualTo(bytes);
  }

  @Test
  void anotherFileIsNamedAsSuch() {
    byte[] other = {0, 3, 'a', 'b', 'c', 0, 0};
    assertThatThrownBy(() -> read(other))
        .isInstanceOf(IOException.class)
        .hasMessage("not a model of the token tagger: it begins with \"abc\"");
  }

  @Test
  void aCutFileEndsEarly() throws IOException {
    byte[] bytes = written(model);
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IOException.class)
        .hasMessage("the model of the token tagger ends early");
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    byte[] bytes = written(model);
    bytes[bytes.length - 20] ^= 1;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage("the model of the token tagger is damaged: wrong checksum");
  }

  private static byte[] written(TaggerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  private static TaggerModel read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes));
  }
}

package org.hearsay.linguistics.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  private static final String HEADER =
      "dict=4\npos=4\nlabel=3\nembeddingSize=2\nhiddenSize=2\nnumTokens=48\npreComputed=1\n";

  private static final String NAMES =
      """
      -UNKNOWN- 0.5 -0.25
      -NULL- 0 1
      -ROOT- 1e-3 -2
      café 0.1234 3.6045
      -UNKNOWN- 1 1
      -NULL- 1 1
      -ROOT- 1 1
      NN 1 1
      -NULL- 1 1
      root 1 1
      nsubj 12345678.9 16777217
      """;

  private static final String WEIGHTS =
      "0.5 -0.5 \n".repeat(96) + "7 8\n" + "1 2 3 4 5\n" + "6 7 8 9 10\n" + "96\n";

  private static ParserModel read(String file) throws IOException {
    return ModelReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namesAreNumberedThroughWordsTagsAndRelations() throws IOException {
    ParserModel model = read(HEADER + NAMES + WEIGHTS);
    assertThat(model.word("café")).isEqualTo(3);
    assertThat(model.word("unheard-of")).isEqualTo(model.word(ParserModel.UNKNOWN)).isZero();
    assertThat(model.tag("NN")).isEqualTo(7);
    assertThat(model.tag("XX")).isEqualTo(4);
    assertThat(model.nullRelation()).isEqualTo(8);
    assertThat(model.firstRelation()).isEqualTo(9);
    assertThat(model.relations()).containsExactly("root", "nsubj");
  }

  @Test
  void numbersAreTheNearestFloats() throws IOException {
    ParserModel model = read(HEADER + NAMES + WEIGHTS);
    assertThat(model.embeddings()[0]).isEqualTo(0.5f);
    assertThat(model.embeddings()[1]).isEqualTo(-0.25f);
    assertThat(model.embeddings()[4]).isEqualTo(1e-3f);
    assertThat(model.embeddings()[6]).isEqualTo(0.1234f);
    assertThat(model.embeddings()[7]).isEqualTo(3.6045f);
    assertThat(model.embeddings()[20]).isEqualTo(12345678.9f);
    assertThat(model.embeddings()[21]).isEqualTo(16777217f);
  }

  @Test
  void weightsAreRowsByInput() throws IOException {
    ParserModel model = read(HEADER + NAMES + WEIGHTS);
    assertThat(model.hiddenWeights()).hasDimensions(96, 2);
    assertThat(model.hiddenWeights()[95]).containsExactly(0.5f, -0.5f);
    assertThat(model.hiddenBias()).containsExactly(7, 8);
    assertThat(model.outputWeights()[1]).containsExactly(6, 7, 8, 9, 10);
  }

  @Test
  void aFileCutOffNamesItsLastLine() {
    assertThatThrownBy(() -> read(HEADER + NAMES + "0.5 -0.5\n0.5"))
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("line 20");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    assertThatThrownBy(() -> read("hello world\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("dict=");
    assertThatThrownBy(() -> read(HEADER.replace("=48", "=many") + NAMES + WEIGHTS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 6");
  }

  @Test
  void aWordInPlaceOfANumberIsRefused() {
    assertThatThrownBy(() -> read(HEADER + NAMES.replace("3.6045", "three") + WEIGHTS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 11")
        .hasMessageContaining("three");
  }

  @Test
  void aModelThatLacksASpecialWordIsRefused() {
    assertThatThrownBy(() -> read(HEADER + NAMES.replaceFirst("-ROOT-", "root") + WEIGHTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-ROOT-");
  }
}

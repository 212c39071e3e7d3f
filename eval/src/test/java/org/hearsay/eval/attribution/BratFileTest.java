package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** brat's stand-off files. */
class BratFileTest {

  @TempDir private Path folder;

  @Test
  void piecesAreReadInTheOrderOfTheText() throws IOException {
    List<Parts> read =
        read(
            "It, she said, is over.",
            "T1\tSource 4 7\tshe\nT2\tCue 8 12\tsaid\nT3\tContent 14 21;0 2\tIt is over\n"
                + "T4\tAttribution 8 12\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n");
    assertThat(read)
        .containsExactly(
            new Parts(
                List.of(new Span(4, 7)),
                List.of(new Span(8, 12)),
                List.of(new Span(0, 2), new Span(14, 21))));
  }

  @Test
  void offsetsInCodePointsBecomeOffsetsInCodeUnits() throws IOException {
    assertThat(read("😀 no", "T1\tContent 2 4\tno\nE1\tAttribution:T9 Content:T1\n"))
        .extracting(Parts::content)
        .containsExactly(List.of(new Span(3, 5)));
  }

  @Test
  void severalContentsOfOneAttributionAreOne() throws IOException {
    assertThat(
            read(
                "ab cd",
                "T1\tContent 3 5\tcd\nT2\tContent 0 2\tab\nE1\tAttribution:T9 Content:T1 Content2:T2\n"))
        .extracting(Parts::content)
        .containsExactly(List.of(new Span(0, 2), new Span(3, 5)));
  }

  @Test
  void anAttributionWithoutContentIsLeftOut() throws IOException {
    assertThat(read("she said", "T1\tSource 0 3\tshe\nE1\tAttribution:T9 Source:T1\n")).isEmpty();
  }

  @Test
  void aMarkedTextThatRunsOverALineIsPassedOver() throws IOException {
    assertThat(read("ab\nTo", "T1\tContent 0 5\tab\nTo\nE1\tAttribution:T9 Content:T1\n"))
        .hasSize(1);
  }

  @Test
  void anOffsetPastTheTextNamesFileAndOffset() {
    assertThatThrownBy(() -> read("ab", "T1\tContent 0 9\tab\nE1\tAttribution:T9 Content:T1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.ann")
        .hasMessageContaining("Content 0 9");
  }

  private List<Parts> read(String text, String standOff) throws IOException {
    return BratFile.read(Files.writeString(folder.resolve("x.ann"), standOff), text);
  }
}

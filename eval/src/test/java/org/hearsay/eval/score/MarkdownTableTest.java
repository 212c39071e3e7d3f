package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of RESULTS.md, ours and the peers'. */
class MarkdownTableTest {

  @Test
  void cellsStandUnderTheirColumns() {
    assertThat(new MarkdownTable("a", "b").row("x", "1").toString())
        .isEqualTo("| a | b |\n| --- | --- |\n| x | 1 |\n");
  }

  @Test
  void cellsAreLookedUpByColumnAndMayBeMissing() {
    assertThat(new MarkdownTable("a", "b", "c").row("x", Map.of("c", "3")).toString())
        .endsWith("| x | - | 3 |\n");
  }

  @Test
  void aCellWithoutAColumnIsRefused() {
    MarkdownTable table = new MarkdownTable("a", "b");
    assertThatThrownBy(() -> table.row("x", Map.of("d", "4"))).hasMessageContaining("no column d");
    assertThatThrownBy(() -> table.row("x")).hasMessageContaining("1 cells under");
  }

  @Test
  void ourRowStandsAboveThePeers() throws IOException {
    assertThat(Peers.table("places-trnews", Map.of("F1@161", "12.3")).lines().skip(2).limit(2))
        .containsExactly(
            "| **Hearsay** | - | - | - | - | 12.3 |",
            "| CamCoder | 90.4 | 64.3 | 75.2 | 82.6 | 62.1 |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "attribution-published",
        "factuality-meantime",
        "factuality-uw",
        "incidents",
        "places-geovirus",
        "places-trnews",
        "times"
      })
  void everyPeersTableHasAsManyCellsAsColumns(String name) throws IOException {
    assertThat(Peers.table(name).lines()).hasSizeGreaterThan(2);
  }
}

package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.sources.SourcesGold.Item;
import org.hearsay.eval.sources.SourcesGold.Kind;
import org.junit.jupiter.api.Test;

/** The gold of sources is whole. */
class SourcesGoldTest {

  @Test
  void threeHundredMentionsHalfOfThemPronouns() throws Exception {
    List<Item> items =
        SourcesGold.read(
                Path.of(System.getProperty("hearsay.home", ".."), "eval/gold/sources.tsv")
                    .toAbsolutePath()
                    .normalize())
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    assertThat(items).hasSize(300);
    assertThat(items).filteredOn(item -> item.kind() == Kind.PRONOUN).hasSize(150);
    assertThat(items).filteredOn(Item::isNamed).hasSizeGreaterThan(200);
  }
}

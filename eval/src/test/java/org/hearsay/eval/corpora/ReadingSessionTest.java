package org.hearsay.eval.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpora's articles, as the program takes them in. */
class ReadingSessionTest {

  @TempDir private Path folder;

  @Test
  void aJsonLineIsKnownByItsIdAndAFileByItsName() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"id\": \"x-1\", \"title\": \"\", \"text\": \"It rained.\"}\n");
    Path text = Files.writeString(folder.resolve("news_2016.txt"), "Rain\n\nIt rained all day.");
    assertThat(new ReadingSession(2).articles(List.of(lines, text), Article::bodyText))
        .containsExactly(entry("x-1", "It rained."), entry("news_2016", "It rained all day."));
  }

  @Test
  void inputsWithoutAnArticleAreAnError() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThatThrownBy(() -> new ReadingSession(1).articles(List.of(empty), Article::text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("empty.txt");
  }

  @Test
  void aMissingCorpusSaysWhereItWasLookedForAndWhatToSet() {
    assertThatThrownBy(() -> new Corpora(folder).get("times/wikiwars"))
        .isInstanceOf(MissingCorpusException.class)
        .hasMessageContaining(folder.resolve("times/wikiwars").toString())
        .hasMessageContaining("-Dhearsay.corpora");
  }
}

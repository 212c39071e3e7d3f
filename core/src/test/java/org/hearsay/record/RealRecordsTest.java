package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.testing.CorpusFiles;
import org.hearsay.testing.NeedsCorpus;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of real readings: valid, and read back equal. */
class RealRecordsTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = ArticleReader.load();
  }

  /** An agency's report with a chain of two hops, numbers, places, a denial and hedges. */
  static final String FERRY =
      """
      Ferry with 40 aboard may have sunk off Dover, officials say

      Rescue boats were searching the English Channel on Tuesday after a ferry with at least 40 people \
      aboard disappeared from radar near Dover, the coastguard said.

      Maria Holt, the harbour master, said she had been told by a French pilot that the ship was \
      "listing badly" shortly before 6 a.m. "We think that it probably went down within minutes," \
      Holt said. "Nobody has told us why."

      According to two people familiar with the matter, intelligence suggested that the ferry had been \
      carrying explosives. The company denied the claim. A spokesman declined to comment further.

      The transport minister, Peter Lund, promised an inquiry and urged families to stay away. He is \
      expected to visit Dover on Thursday. It is believed that between 10 and 15 children were on board.

      "Is this the end of the company?" one relative asked.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        FERRY,
        "",
        " \n\n \n",
        "One",
        "...",
        "“I", // a quotation that does not end
        "No headline here, only a sentence that says nothing of anybody.",
        "Zürich: «Nein», sagt Müller 😀\n\n“Oui”, a dit Léa — 3,5 % d'entre eux\u0000\u2028.",
        "\uD83D half\n\nHe said \uDE00 that it was so.",
        "Minister: we will rebuild\n\nMinister: we will rebuild\n\nMinister: we will rebuild\n",
      })
  void areValidAndComeBackEqual(String text) {
    int end = text.indexOf("\n\n");
    check(reader.read(article("ours.txt", text, end < 0 ? 0 : end)));
  }

  @Test
  void fillTheRecord() {
    Reading reading = reader.read(article("ours.txt", FERRY, FERRY.indexOf('\n')));
    assertThat(reading.attributions()).hasSizeGreaterThan(5);
    assertThat(reading.sources()).hasSizeGreaterThan(3);
    assertThat(reading.grounding().claims()).hasSizeGreaterThan(8);
  }

  @Test
  @NeedsCorpus("attribution/polnear/dev/text")
  void ofRealArticlesToo() throws IOException {
    try (Stream<Path> files = Files.list(CorpusFiles.corpus("attribution/polnear/dev/text"))) {
      List<Path> some = files.sorted().limit(12).toList();
      assertThat(some).isNotEmpty();
      for (Path file : some) {
        String text = Files.readString(file);
        int end = Math.max(text.indexOf('\n'), 0);
        check(reader.read(article(file.getFileName().toString(), text, end)));
      }
    }
  }

  private static void check(Reading reading) {
    String record = ReadingJson.write(reading);
    assertThat(ReadingSchemaTest.faults(record)).as(reading.article().input()).isEmpty();
    assertThat(ReadingJson.read(record)).isEqualTo(reading);
  }

  private static Article article(String input, String text, int headlineEnd) {
    return new Article(
        input,
        null,
        null,
        "Channel Gazette",
        headlineEnd == 0 ? null : new Span(0, headlineEnd),
        List.of(),
        ArticleDate.of(LocalDate.of(2024, 3, 5)),
        null,
        "en",
        null,
        text,
        new Span(headlineEnd, text.length()));
  }
}

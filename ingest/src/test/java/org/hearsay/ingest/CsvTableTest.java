package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables: one article a row, whichever program wrote them. */
class CsvTableTest {

  private static final String TABLE =
      """
      Headline,Body,Publish Date,Author,Publisher,Link
      Ferry stays,"The ferry will stay, they said.

      Nobody knows ""why"".",2026-03-11,Ana Novak,The Herald,https://herald.example/1
      Bridge shut,The bridge was shut on Tuesday evening.,,,,
      """;

  @TempDir private Path folder;

  @Test
  void a_row_is_an_article_by_the_usual_names_of_columns() throws Exception {
    List<Ingested> all = Reading.all(file("t.csv", TABLE, StandardCharsets.UTF_8));
    assertThat(all).hasSize(2);
    Article first = ((Taken) all.get(0)).article();
    assertThat(first.headlineText()).isEqualTo("Ferry stays");
    assertThat(first.bodyText())
        .isEqualTo("The ferry will stay, they said.\n\nNobody knows \"why\".");
    assertThat(first.published()).hasToString("2026-03-11");
    assertThat(first.byline()).containsExactly("Ana Novak");
    assertThat(first.outlet()).isEqualTo("The Herald");
    assertThat(first.url()).isEqualTo("https://herald.example/1");
    assertThat(first.input()).endsWith("t.csv#1");
    assertThat(Reading.codes((Taken) all.get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", ","})
  void semicolons_and_tabs_part_columns_too(String separator) throws Exception {
    String table = "title|text\nFerry stays|The ferry will stay in port\n".replace("|", separator);
    assertThat(ArchiveTest.headlines(Reading.all(file("t.csv", table, StandardCharsets.UTF_8))))
        .containsExactly("Ferry stays");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
  void the_spreadsheets_encodings_are_found(String charset) throws Exception {
    String mark = charset.startsWith("UTF") ? "\ufeff" : "";
    String table =
        mark + "title;text\nFähre bleibt;Die Fähre müsste im Hafen bleiben, für länger\n";
    assertThat(ArchiveTest.headlines(Reading.all(file("t.csv", table, Charset.forName(charset)))))
        .containsExactly("Fähre bleibt");
  }

  @Test
  void a_column_with_another_name_is_named() throws Exception {
    String file =
        file("t.csv", "a,b\nX,The ferry will stay in port\n", StandardCharsets.UTF_8).toString();
    Ingested read =
        Reading.only(
            Reading.all(
                IngestOptions.DEFAULT.withColumns(Map.of("text", "b", "outlet", "A")), file));
    assertThat(((Taken) read).article().outlet()).isEqualTo("X");
    Skipped refused = (Skipped) Reading.only(Reading.all(Path.of(file)));
    assertThat(refused.finding().code()).isEqualTo("no-text-column");
    assertThat(refused.finding().message()).contains("a, b").contains("--columns");
  }

  @Test
  void a_bad_row_does_not_stop_the_others() throws Exception {
    String table =
        "title,text\nA,The ferry will stay in port\nonly one\n,\nB,The bridge is shut again\n";
    assertThat(ArchiveTest.codes(Reading.all(file("t.csv", table, StandardCharsets.UTF_8))))
        .containsExactly("taken", "bad-row", "bad-row", "taken");
  }

  @Test
  void a_quotation_mark_that_never_closes_ends_the_table_and_says_so() throws Exception {
    String table =
        "title,text\nA,The ferry will stay in port\nB,\"" + "never closed ".repeat(20_000);
    List<Ingested> all =
        Reading.all(
            IngestOptions.DEFAULT.withMaxBytes(100_000),
            file("t.csv", table, StandardCharsets.UTF_8).toString());
    assertThat(ArchiveTest.codes(all)).containsExactly("taken", "bad-row");
  }

  @Test
  void a_stopped_run_goes_on_after_any_row() throws Exception {
    Path file = file("t.csv", TABLE, StandardCharsets.UTF_8);
    List<Unread> rest = new ArrayList<>();
    new Ingest(IngestOptions.DEFAULT)
        .takeIn(
            List.of(file.toString()),
            new Mark(file.toString(), 1, 0),
            InputStream.nullInputStream(),
            rest::add);
    assertThat(rest).extracting(Unread::input).containsExactly(file + "#2");
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }
}

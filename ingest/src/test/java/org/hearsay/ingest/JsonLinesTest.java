package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final String TEXT = "The harbour will stay closed,\\nthe minister said.\\n\\n";

  @TempDir private Path folder;

  @Test
  void each_line_is_an_article_with_what_it_states() throws Exception {
    Path file =
        file(
            """
            {"id":"a7","title":"Harbour closed","text":"%s","published":"2016-11-03T10:00:00Z",\
            "url":"https://herald.example/a7","outlet":"Temna Herald","byline":["Ana Novak"],"mood":3}
            """
                .formatted(TEXT));
    Article article = Reading.article(file);
    assertThat(article.input()).isEqualTo(file + "#a7");
    assertThat(article.id()).isEqualTo("a7");
    assertThat(article.headlineText()).isEqualTo("Harbour closed");
    assertThat(article.text())
        .isEqualTo("Harbour closed\n\nThe harbour will stay closed,\nthe minister said.\n\n");
    assertThat(article.bodyText())
        .isEqualTo("The harbour will stay closed,\nthe minister said.\n\n");
    assertThat(article.published()).hasToString("2016-11-03T10:00:00Z");
    assertThat(article.url()).isEqualTo("https://herald.example/a7");
    assertThat(article.outlet()).isEqualTo("Temna Herald");
    assertThat(article.byline()).containsExactly("Ana Novak");
  }

  @Test
  void without_title_the_text_stands_alone_and_without_id_the_line_number_names_it()
      throws Exception {
    Path file =
        file(
            "{\"id\":1,\"text\":\"%s\"}\n\n{\"title\":\" \",\"text\":\"%s\"}"
                .formatted(TEXT, TEXT));
    List<Ingested> all = Reading.all(file);
    assertThat(all).extracting(Ingested::input).containsExactly(file + "#1", file + "#3");
    Article second = ((Taken) all.get(1)).article();
    assertThat(second.headline()).isNull();
    assertThat(second.id()).isNull();
    assertThat(second.text()).isEqualTo("The harbour will stay closed,\nthe minister said.\n\n");
  }

  @Test
  void a_bad_line_is_named_and_the_others_are_read() throws Exception {
    Path file =
        file(
            String.join(
                "\n",
                "{\"text\":\"%s\"}".formatted(TEXT),
                "{\"text\":\"cut off",
                "[1,2]",
                "{\"id\":\"none\"}",
                "{\"text\":\"%s\"} {}".formatted(TEXT),
                "{\"id\":\"last\",\"text\":\"%s\"}".formatted(TEXT)));
    List<Ingested> all = Reading.all(file);
    assertThat(all).hasSize(6);
    assertThat(all.get(0)).isInstanceOf(Taken.class);
    for (int line = 2; line <= 5; line++) {
      Skipped bad = (Skipped) all.get(line - 1);
      assertThat(bad.finding().code()).isEqualTo("bad-json-line");
      assertThat(bad.finding().message()).contains(file.toString()).contains("line " + line);
    }
    assertThat(all.get(5).input()).isEqualTo(file + "#last");
  }

  @Test
  void a_title_alone_is_a_headline_alone() throws Exception {
    Taken taken = Reading.taken(file("{\"title\":\"Harbour stays closed until Friday\"}"));
    assertThat(taken.article().text()).isEqualTo("Harbour stays closed until Friday");
    assertThat(Reading.codes(taken)).containsExactly("headline-only");
  }

  @Test
  void fields_that_cannot_be_used_are_said_and_the_article_is_read() throws Exception {
    Taken taken =
        Reading.taken(
            file("{\"text\":\"%s\",\"published\":\"soon\",\"outlet\":{\"a\":1}}".formatted(TEXT)));
    assertThat(Reading.codes(taken)).containsExactlyInAnyOrder("bad-field", "bad-field");
    assertThat(taken.article().published()).isNull();
    assertThat(taken.article().outlet()).isNull();
  }

  @Test
  void half_a_surrogate_pair_is_marked_in_place() throws Exception {
    Taken taken =
        Reading.taken(file("{\"text\":\"\\ud83d The \\ud83d\\ude00 harbour will stay closed\"}"));
    assertThat(taken.article().text())
        .isEqualTo("\ufffd The \ud83d\ude00 harbour will stay closed");
    assertThat(Reading.codes(taken)).containsExactly("lone-surrogate");
  }

  @Test
  void utf_16_with_a_mark_and_utf_8_with_a_mark_are_read() throws Exception {
    String lines = "{\"text\":\"Zürich 😀 harbour will stay closed\"}\r\n".repeat(300);
    for (byte[] bytes :
        List.of(
            lines.getBytes(StandardCharsets.UTF_16),
            ("\ufeff" + lines).getBytes(StandardCharsets.UTF_8))) {
      List<Ingested> all = Reading.all(Files.write(folder.resolve("m.jsonl"), bytes));
      assertThat(all).hasSize(300);
      assertThat(all)
          .allSatisfy(
              one ->
                  assertThat(((Taken) one).article().text())
                      .isEqualTo("Zürich 😀 harbour will stay closed"));
    }
  }

  @Test
  void a_bad_byte_concerns_its_line_alone() throws Exception {
    byte[] bytes =
        "{\"id\":1,\"text\":\"The café of the harbour is closed\"}\n{\"id\":2,\"text\":\"The harbour is still closed ~ today\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '~' ? (byte) 0xe9 : bytes[i];
    }
    List<Ingested> all = Reading.all(Files.write(folder.resolve("b.jsonl"), bytes));
    assertThat(Reading.codes((Taken) all.get(0))).isEmpty();
    assertThat(Reading.codes((Taken) all.get(1))).containsExactly("encoding-guessed");
    assertThat(((Taken) all.get(1)).article().text()).contains("closed é today");
  }

  @Test
  void a_line_over_the_limit_is_passed_over() throws Exception {
    Path file =
        file(
            "{\"text\":\"%s\"}\n{\"text\":\"%s\"}\n"
                .formatted("words and words ".repeat(500), TEXT));
    List<Ingested> all = Reading.all(IngestOptions.DEFAULT.withMaxBytes(1000), file.toString());
    Skipped first = (Skipped) all.get(0);
    assertThat(first.finding().code()).isEqualTo("too-large");
    assertThat(first.finding().message())
        .contains("line 1")
        .contains("7.8 KB")
        .contains("1000 bytes");
    assertThat(all.get(1)).isInstanceOf(Taken.class);
  }

  @Test
  void an_array_or_a_spread_object_is_told_what_to_do() throws Exception {
    assertThat(Reading.refusal(file("[{\"text\":\"%s\"}]".formatted(TEXT))).message())
        .contains("a JSON array")
        .contains("jq -c '.[]'");
    assertThat(Reading.refusal(file("{\n  \"text\": \"%s\"\n}".formatted(TEXT))).message())
        .contains("over several lines");
    assertThat(Reading.refusal(file("\n\n \n")).code()).isEqualTo("empty-file");
  }

  @Test
  void many_lines_are_handed_on_one_by_one() {
    byte[] line = "{\"text\":\"The harbour will stay closed\"}\n".getBytes(StandardCharsets.UTF_8);
    long lines = 200_000;
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at == lines * line.length ? -1 : line[(int) (at++ % line.length)];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            if (at == lines * line.length) {
              return -1;
            }
            given[0]++;
            int some = (int) Math.min(length, lines * line.length - at);
            for (int i = 0; i < some; i++) {
              into[from + i] = line[(int) (at++ % line.length)];
            }
            return some;
          }
        };
    long[] seen = {0, 0};
    new Ingest(IngestOptions.DEFAULT)
        .readStream(
            endless,
            "-",
            one -> {
              if (seen[0]++ == 0) {
                seen[1] = given[0];
              }
            });
    assertThat(seen[0]).isEqualTo(lines);
    assertThat(seen[1]).as("reads before the first article").isLessThan(5);
  }

  @Test
  void the_same_lines_give_the_same_articles() throws Exception {
    Path file = file("{\"text\":\"%s\"}\n".formatted(TEXT).repeat(20));
    assertThat(new ArrayList<>(Reading.all(file))).isEqualTo(Reading.all(file));
  }

  private Path file(String lines) throws Exception {
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }
}

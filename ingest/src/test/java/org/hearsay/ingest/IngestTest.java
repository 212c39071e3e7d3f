package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.ArticleDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

  private static final String TEXT = "Harbour closed\n\nThe harbour will stay closed, they said.\n";
  private static final String LINE = "{\"id\":\"%s\",\"text\":\"The harbour will stay closed\"}\n";
  private static final String PAGE =
      "<!doctype html><title>Harbour closed until Friday</title><h1>Harbour closed until Friday</h1>"
          + "<p>The harbour will stay closed until Friday, the minister said on Tuesday.</p>"
          + "<p>She did not say why, and her spokesman declined to comment on it.</p>";

  @TempDir private Path folder;

  @Test
  void inputs_come_out_in_the_order_in_which_they_are_given() throws Exception {
    Path b = text("b.txt");
    Path a = text("a.txt");
    assertThat(Reading.all(b, a, b))
        .extracting(Ingested::input)
        .containsExactly(b.toString(), a.toString(), b.toString());
  }

  @Test
  void a_folder_gives_its_files_by_name_and_those_of_its_folders() throws Exception {
    Files.createDirectories(folder.resolve("m/deep"));
    Files.createDirectories(folder.resolve(".git"));
    text("z.txt");
    text("Ärger über Öl.txt");
    text("two words.TXT");
    text("m/deep/x.txt");
    text(".hidden.txt");
    text(".git/config.txt");
    text("notes.md");
    Files.writeString(folder.resolve("m/page.htm"), PAGE);
    Files.writeString(folder.resolve("lines.jsonl"), LINE.formatted("1") + LINE.formatted("2"));
    assertThat(Reading.all(folder))
        .extracting(one -> folder.relativize(Path.of(one.input())).toString())
        .containsExactly(
            "lines.jsonl#1",
            "lines.jsonl#2",
            "m/deep/x.txt",
            "m/page.htm",
            "two words.TXT",
            "z.txt",
            "Ärger über Öl.txt");
  }

  @Test
  void a_link_is_followed_and_a_loop_of_links_ends() throws Exception {
    Files.createDirectories(folder.resolve("inner"));
    text("inner/a.txt");
    Files.createSymbolicLink(folder.resolve("inner/up"), folder);
    Files.createSymbolicLink(folder.resolve("linked.txt"), folder.resolve("inner/a.txt"));
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
    List<Ingested> all = Reading.all(folder);
    assertThat(all)
        .extracting(one -> folder.relativize(Path.of(one.input())).toString())
        .containsExactly("inner/a.txt", "linked.txt", "nowhere.txt");
    assertThat(((Skipped) all.get(2)).finding().code()).isEqualTo("missing-file");
    assertThat(((Skipped) all.get(2)).finding().message())
        .contains("a link to a file that does not");
  }

  @Test
  void a_file_that_is_named_is_read_whatever_its_ending() throws Exception {
    Files.writeString(folder.resolve("page.php"), PAGE);
    Files.writeString(folder.resolve("noending"), TEXT);
    Files.writeString(folder.resolve("lines.json"), LINE.formatted("7"));
    assertThat(Reading.article(folder.resolve("page.php")).headlineText())
        .isEqualTo("Harbour closed until Friday");
    assertThat(Reading.article(folder.resolve("noending")).text()).isEqualTo(TEXT);
    assertThat(Reading.article(folder.resolve("lines.json")).id()).isEqualTo("7");
  }

  @Test
  void standard_input_is_told_by_its_first_characters() {
    assertThat(((Taken) Reading.only(Reading.piped(TEXT))).article().text()).isEqualTo(TEXT);
    assertThat(((Taken) Reading.only(Reading.piped("\n " + PAGE))).article().headlineText())
        .isEqualTo("Harbour closed until Friday");
    assertThat(Reading.piped(LINE.formatted("a") + LINE.formatted("b")))
        .extracting(Ingested::input)
        .containsExactly("-#a", "-#b");
    assertThat(Reading.piped(("\ufeff" + LINE.formatted("a")))).hasSize(1);
    assertThat(((Skipped) Reading.only(Reading.piped(""))).finding().code())
        .isEqualTo("empty-file");
  }

  @Test
  void a_dash_stands_for_standard_input() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
      Ingested one = Reading.only(Reading.all(IngestOptions.DEFAULT, "-"));
      assertThat(one.input()).isEqualTo("-");
      assertThat(one).isInstanceOf(Taken.class);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  @Timeout(30)
  void lines_from_a_pipe_are_handed_on_while_it_is_still_open() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    List<Ingested> all = new ArrayList<>();
    try (PipedOutputStream out = new PipedOutputStream()) {
      PipedInputStream in = new PipedInputStream(out, 1 << 16);
      Thread reader =
          new Thread(
              () ->
                  new Ingest(IngestOptions.DEFAULT)
                      .readStream(
                          in,
                          "-",
                          one -> {
                            all.add(one);
                            seen.countDown();
                          }));
      reader.start();
      out.write(LINE.formatted("first").getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
      out.write(LINE.formatted("second").getBytes(StandardCharsets.UTF_8));
      out.close();
      reader.join();
    }
    assertThat(all).extracting(Ingested::input).containsExactly("-#first", "-#second");
  }

  @Test
  void the_given_date_and_outlet_are_those_of_articles_that_state_none() throws Exception {
    IngestOptions options =
        new IngestOptions(ArticleDate.of(LocalDate.of(2016, 11, 3)), "The Herald");
    Taken plain = (Taken) Reading.only(Reading.all(options, text("a.txt").toString()));
    assertThat(plain.article().published()).hasToString("2016-11-03");
    assertThat(plain.article().outlet()).isEqualTo("The Herald");
    assertThat(plain.findings()).isEmpty();

    Path dated = folder.resolve("d.jsonl");
    Files.writeString(
        dated,
        "{\"text\":\"The harbour will stay closed\",\"published\":\"2015-01-02\",\"outlet\":\"Echo\"}");
    Taken stated = (Taken) Reading.only(Reading.all(options, dated.toString()));
    assertThat(stated.article().published()).hasToString("2015-01-02");
    assertThat(stated.article().outlet()).isEqualTo("Echo");
    assertThat(Reading.codes(stated)).containsExactly("date-differs");
  }

  @Test
  void the_agency_in_the_dateline_is_credited() throws Exception {
    Path file = folder.resolve("wire.txt");
    Files.writeString(
        file,
        "Harbour closed\n\nCARROW, March 3 (Harbour News) - The harbour is shut, they said.\n");
    assertThat(Reading.article(file).wire()).isEqualTo("Harbour News");
  }

  @Test
  void what_the_consumer_throws_passes_through() throws Exception {
    Ingest ingest = new Ingest(IngestOptions.DEFAULT);
    List<String> inputs = List.of(text("a.txt").toString());
    assertThatThrownBy(
            () ->
                ingest.read(
                    inputs,
                    one -> {
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("stop");
  }

  @Test
  void a_named_pipe_is_read_when_it_is_named_and_left_alone_in_a_folder() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assumeThat(made(pipe)).as("mkfifo is there").isTrue();
    text("real.txt");
    assertThat(Reading.all(folder)).hasSize(1);
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, TEXT);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    writer.start();
    assertThat(Reading.article(pipe).text()).isEqualTo(TEXT);
    writer.join();
  }

  private static boolean made(Path pipe) throws Exception {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private Path text(String name) throws IOException {
    return Files.writeString(folder.resolve(name), TEXT);
  }
}

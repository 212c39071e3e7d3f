package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.provenance.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no article is a finding that names the file; the other inputs are still read. */
class BadInputTest {

  private static final String TEXT = "Harbour closed\n\nThe harbour will stay closed, they said.\n";

  @TempDir private Path folder;

  @Test
  void the_inputs_around_a_bad_one_are_read() throws Exception {
    Path good = file("good.txt", TEXT);
    List<Ingested> all =
        Reading.all(
            good, file("empty.txt", ""), folder.resolve("gone.txt"), good, file("x.bin", noise()));
    assertThat(all)
        .extracting(one -> one instanceof Skipped skipped ? skipped.finding().code() : "taken")
        .containsExactly("taken", "empty-file", "missing-file", "taken", "binary-file");
    assertThat(all)
        .filteredOn(Skipped.class::isInstance)
        .allSatisfy(
            one -> assertThat(((Skipped) one).finding().message()).startsWith(one.input() + ": "));
  }

  @Test
  void an_empty_file_and_one_of_white_space_are_empty() throws Exception {
    for (String nothing : List.of("", " \n\t\r\n", "\ufeff", "\u00a0\n")) {
      for (String ending : List.of("txt", "html", "jsonl", "data")) {
        String code = Reading.refusal(file("nothing." + ending, nothing)).code();
        assertThat(code).as(ending).isIn("empty-file", "too-short", "no-article-text");
      }
    }
    assertThat(Reading.refusal(file("none.html", "")).code()).isEqualTo("empty-file");
  }

  @Test
  void noise_is_binary_whatever_its_name() throws Exception {
    for (String ending : List.of("txt", "html", "jsonl", "data")) {
      assertThat(Reading.refusal(file("noise." + ending, noise())).code()).isEqualTo("binary-file");
    }
    assertThat(Reading.refusal(file("zeros.txt", new byte[5000])).code()).isEqualTo("binary-file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25504446 2d312e37 | PDF is not read
          504b0304 14000600 | a ZIP archive
          89504e47 0d0a1a0a | an image
          ffd8ffe0 00104a46 | an image
          d0cf11e0 a1b11ae1 | an old Office file or Outlook message
          7b5c7274 66315c61 | rich text (RTF) is not read
          """)
  void other_formats_are_named(String bytes, String said) throws Exception {
    byte[] head = HexFormat.of().parseHex(bytes.replace(" ", ""));
    Finding finding = Reading.refusal(file("article.txt", Arrays.copyOf(head, 3000)));
    assertThat(finding.code()).isEqualTo("unsupported-format");
    assertThat(finding.message()).contains("article.txt: ").contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, word/document.xml, a Word file; save it as text or HTML",
    "_rels/.rels, xl/workbook.xml, an Excel file; save it as CSV",
    "[Content_Types].xml, ppt/presentation.xml, a PowerPoint file; save it as text",
    "mimetype, content.xml, an OpenDocument file; save it as text or HTML",
    "photos/a.jpg, photos/b.jpg, a ZIP archive; unpack it first",
  })
  void office_files_are_told_apart(String first, String second, String said) throws Exception {
    Path zipped = folder.resolve("report.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
      ZipEntry entry = new ZipEntry(first);
      if (first.equals("mimetype")) {
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
      }
      zip.putNextEntry(entry);
      zip.write(type);
      zip.putNextEntry(new ZipEntry(second));
      zip.write(noise());
    }
    Finding finding = Reading.refusal(zipped);
    assertThat(finding.code()).isEqualTo("unsupported-format");
    assertThat(finding.message()).contains("report.docx: ").contains(said);
  }

  @Test
  void a_page_in_two_encodings_at_once_is_read_and_said() throws Exception {
    String start =
        "<html><head><meta charset=utf-8><title>Café may close</title></head><body><h1>Café may"
            + " close</h1><p>The old café on the pier may close in May, the mayor of Łódź said on"
            + " Tuesday.</p><p>";
    String pasted = "The owner, a Señor Muñoz, denied that he had been asked to leave it.";
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(start.getBytes(StandardCharsets.UTF_8));
    page.write(pasted.getBytes(StandardCharsets.ISO_8859_1));
    Taken taken = Reading.taken(Files.write(folder.resolve("two.html"), page.toByteArray()));
    assertThat(Reading.codes(taken)).containsExactly("invalid-utf8");
    assertThat(taken.article().bodyText()).contains("café", "Łódź", "Se\ufffdor Mu\ufffdoz");
  }

  @Test
  void a_feed_is_named() throws Exception {
    String feed =
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>News</title></channel></rss>";
    assertThat(Reading.refusal(file("feed.xml", feed)).message()).contains("news feed");
  }

  @Test
  void a_folder_without_articles_says_what_was_looked_for() throws Exception {
    Files.createDirectories(folder.resolve("empty/inner"));
    file("empty/readme.md", TEXT);
    Finding finding = Reading.refusal(folder.resolve("empty"));
    assertThat(finding.code()).isEqualTo("no-articles-in-folder");
    assertThat(finding.message()).contains("empty").contains(".html").contains(".jsonl");
  }

  @Test
  void an_address_and_a_name_that_cannot_be_are_no_files() {
    assertThat(refusal("ftp://herald.example/a").code()).isEqualTo("web-address");
    assertThat(refusal("").code()).isEqualTo("missing-file");
    assertThat(refusal("a\u0000b").code()).isEqualTo("missing-file");
    assertThat(refusal(folder + "/gone/a.txt").code()).isEqualTo("missing-file");
  }

  @Test
  void a_file_and_a_folder_without_permission_are_unreadable() throws Exception {
    Path closed = file("closed.txt", TEXT);
    Path closedFolder = Files.createDirectory(folder.resolve("closed"));
    file("closed/a.txt", TEXT);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("permissions bind this user").isFalse();
      assertThat(Reading.refusal(closed).code()).isEqualTo("unreadable-file");
      assertThat(Reading.refusal(closed).message()).contains("closed.txt: no permission");
      assertThat(Reading.refusal(closedFolder).code()).isEqualTo("unreadable-file");
    } finally {
      Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void a_stream_that_breaks_is_unreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    ArrayList<Ingested> out = new ArrayList<>();
    new Ingest(IngestOptions.DEFAULT).readStream(broken, "-", out::add);
    Finding finding = ((Skipped) Reading.only(out)).finding();
    assertThat(finding.code()).isEqualTo("unreadable-file");
    assertThat(finding.message()).isEqualTo("-: the disk is gone");
  }

  @Test
  @Timeout(20)
  void a_page_of_50_megabytes_is_named_with_its_size_and_the_limit() throws Exception {
    Path huge = folder.resolve("huge.html");
    try (OutputStream out = Files.newOutputStream(huge)) {
      byte[] part =
          "<p>The harbour will stay closed, the minister said.</p>\n"
              .repeat(1000)
              .getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < 50L << 20; written += part.length) {
        out.write(part);
      }
    }
    Finding finding = Reading.refusal(huge);
    assertThat(finding.code()).isEqualTo("too-large");
    assertThat(finding.message()).contains("huge.html: 50 MB").contains("limit of 16 MB");
    try (InputStream in = Files.newInputStream(huge)) {
      ArrayList<Ingested> out = new ArrayList<>();
      new Ingest(IngestOptions.DEFAULT).readStream(in, "-", out::add);
      assertThat(((Skipped) Reading.only(out)).finding().code()).isEqualTo("too-large");
    }
  }

  @Test
  @Timeout(120)
  void a_page_just_under_the_limit_is_read() throws Exception {
    String page =
        "<html><body><script>var data = '"
            + "0123456789".repeat(500_000)
            + "';</script><ul>"
            + "<li><a href='/m' class='menu-entry'>Harbour news</a></li>\n".repeat(190_000)
            + "</ul><article><h1>Harbour closed until Friday</h1>"
            + "<p>The harbour will stay closed until Friday, the minister said on Tuesday.</p>"
            + "<p>She did not say why, and her spokesman declined to comment on it.</p>";
    Path file = file("large.html", page);
    assertThat(Files.size(file)).isBetween(14L << 20, 16L << 20);
    assertThat(Reading.article(file).text())
        .startsWith("Harbour closed until Friday\n\nThe harbour will")
        .endsWith("declined to comment on it.");
  }

  @Test
  void a_text_over_the_limit_is_named_with_its_length() throws Exception {
    Path file = file("long.txt", "Harbour closed\n\n" + "The harbour is closed. ".repeat(100));
    List<Ingested> all =
        Reading.all(IngestOptions.DEFAULT.withMaxTextLength(1000), file.toString());
    Finding finding = ((Skipped) Reading.only(all)).finding();
    assertThat(finding.code()).isEqualTo("too-large");
    assertThat(finding.message()).contains("2,316 characters").contains("1,000");
  }

  @Test
  void a_sentence_of_20_000_words_is_an_article() throws Exception {
    Path file = file("one.txt", "Harbour closed\n\n" + "and the harbour is closed ".repeat(4000));
    assertThat(Reading.article(file).body().length()).isGreaterThan(90_000);
  }

  @Test
  void a_word_or_two_is_no_article() throws Exception {
    Finding finding = Reading.refusal(file("ok.txt", "OK\n"));
    assertThat(finding.code()).isEqualTo("too-short");
    assertThat(finding.message()).contains("1 word").contains("at least 5");
  }

  @Test
  void a_limit_that_is_none_is_refused() {
    assertThatThrownBy(() -> IngestOptions.DEFAULT.withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxBytes");
  }

  @Test
  void every_code_is_printed_in_one_way_and_found_again() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(code.code()).matches("[a-z]+(-[a-z0-9]+)*");
      assertThat(FindingCode.of(code.code())).contains(code);
    }
    assertThat(FindingCode.of("parser-gave-up")).isEmpty();
  }

  private static Finding refusal(String input) {
    return ((Skipped) Reading.only(Reading.all(IngestOptions.DEFAULT, input))).finding();
  }

  private static byte[] noise() {
    byte[] noise = new byte[20_000];
    new Random(3).nextBytes(noise);
    return noise;
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}

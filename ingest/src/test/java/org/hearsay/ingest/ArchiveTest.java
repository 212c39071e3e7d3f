package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives: every page once, whatever the archive's writer got wrong. */
class ArchiveTest {

  private static final String URI = "https://herald.example/";

  @TempDir private Path folder;

  private static Warc three(boolean packed) {
    Warc warc = packed ? Warc.packed() : Warc.plain();
    for (int i = 1; i <= 3; i++) {
      warc.record(
          "request", URI + i, "application/http; msgtype=request", Warc.bytes("GET /\r\n\r\n"));
      warc.page(URI + i, Warc.html(i));
      warc.record("metadata", URI + i, "application/warc-fields", Warc.bytes("fetchTimeMs: 3\r\n"));
    }
    return warc;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_pages_of_an_archive_are_its_articles(boolean packed) throws Exception {
    Path file = file(packed ? "a.warc.gz" : "a.warc", three(packed).toBytes());
    List<Ingested> all = Reading.all(file);
    assertThat(headlines(all))
        .containsExactly("Ferry 1 stays in port", "Ferry 2 stays in port", "Ferry 3 stays in port");
    Article second = ((Taken) all.get(1)).article();
    assertThat(second.url()).isEqualTo(URI + "2");
    assertThat(second.input()).isEqualTo(file + "#6");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_archive_comes_through_a_pipe_too(boolean packed) {
    assertThat(headlines(Reading.piped(three(packed).toBytes()))).hasSize(3);
  }

  @Test
  void a_wacz_file_is_read_archive_by_archive() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      store(zip, "datapackage.json", Warc.bytes("{}"));
      store(zip, "archive/b.warc.gz", three(true).toBytes());
      store(zip, "archive/a.warc.gz", Warc.packed().page(URI + 9, Warc.html(9)).toBytes());
    }
    List<Ingested> all = Reading.all(file("site.wacz", bytes.toByteArray()));
    assertThat(headlines(all)).hasSize(4).first().isEqualTo("Ferry 9 stays in port");
    assertThat(all.get(0).input()).endsWith("site.wacz!archive/a.warc.gz#2");
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Test
  void headers_that_say_packed_or_chunked_over_plain_bodies_are_not_believed() throws Exception {
    byte[] html = Warc.bytes(Warc.html(4));
    Warc warc =
        Warc.packed()
            .response(URI + 1, "Content-Type: text/html\r\nContent-Encoding: gzip", html)
            .response(URI + 2, "Content-Type: text/html\r\nContent-Encoding: br", html)
            .response(URI + 3, "Content-Type: text/html\r\nTransfer-Encoding: chunked", html)
            .response(URI + 4, "Content-Type: text/html\r\nContent-Length: 99999", html)
            .response(URI + 5, "Content-Type: text/html\r\nContent-Encoding: gzip", Warc.gzip(html))
            .response(
                URI + 6,
                "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                chunked(Warc.html(4)));
    assertThat(headlines(Reading.all(file("quirks.warc.gz", warc.toBytes()))))
        .hasSize(6)
        .containsOnly("Ferry 4 stays in port");
  }

  private static byte[] chunked(String text) {
    int half = text.length() / 2;
    return Warc.bytes(
        "%x\r\n%s\r\n%x;name=value\r\n%s\r\n0\r\n\r\n"
            .formatted(half, text.substring(0, half), text.length() - half, text.substring(half)));
  }

  @Test
  void what_is_no_page_is_counted_and_no_trouble() throws Exception {
    Warc warc =
        Warc.packed()
            .response(URI + "a.png", "Content-Type: image/png", new byte[] {(byte) 0x89, 'P', 'N'})
            .response(URI + "a.js", "Content-Type: text/javascript", Warc.bytes("var a = 1;"))
            .record(
                "response",
                URI + "gone",
                "application/http; msgtype=response",
                Warc.bytes(
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Warc.html(1)))
            .page(URI + 1, Warc.html(1));
    List<Ingested> all = Reading.all(file("mixed.warc.gz", warc.toBytes()));
    assertThat(codes(all)).containsExactly("not-a-page", "not-a-page", "not-a-page", "taken");
    assertThat(FindingCode.of("not-a-page").orElseThrow().isUsual()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Timeout(20)
  void a_cut_off_archive_is_read_up_to_the_break(boolean packed) throws Exception {
    byte[] whole = three(packed).toBytes();
    List<String> pages = headlines(Reading.piped(whole));
    for (int length = whole.length - 1; length > 200; length -= 37) {
      String name = "cut" + length + ".warc" + (packed ? ".gz" : "");
      List<Ingested> read = Reading.all(file(name, Arrays.copyOf(whole, length)));
      List<String> before = headlines(read);
      assertThat(before).as(name).isEqualTo(pages.subList(0, before.size()));
      List<String> codes = codes(read);
      int rest = codes.size() - before.size();
      assertThat(codes.subList(before.size(), codes.size()))
          .as(name)
          .allMatch(code -> code.equals("broken-archive"));
      assertThat(rest).as(name).isLessThanOrEqualTo(1);
      // Cut within a page, and not between records or within one that is no page.
      assertThat(before.size() + rest).as(name).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "7", "99999999999999", "9223372036854775808", "many", ""})
  @Timeout(30)
  void a_record_whose_length_is_wrong_ends_the_file_and_no_more(String length) throws Exception {
    String whole = new String(three(false).toBytes(), StandardCharsets.UTF_8);
    int second = whole.indexOf("Content-Length: ", whole.indexOf("</html>"));
    String wrong =
        whole.substring(0, second)
            + whole
                .substring(second)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
    List<Ingested> all = Reading.all(file("wrong.warc", Warc.bytes(wrong)));
    assertThat(codes(all).get(0)).isEqualTo("taken");
    assertThat(codes(all).subList(1, all.size()))
        .isSubsetOf("broken-archive", "not-a-page", "no-article-text", "too-large", "taken");
  }

  @Test
  void damage_in_the_middle_says_where() throws Exception {
    byte[] bytes = three(true).toBytes();
    bytes[bytes.length / 2] ^= 0x55;
    bytes[bytes.length / 2 + 1] ^= 0x55;
    List<Ingested> all = Reading.all(file("damaged.warc.gz", bytes));
    Skipped last = (Skipped) all.get(all.size() - 1);
    assertThat(last.finding().code()).isEqualTo("broken-archive");
    assertThat(last.finding().message())
        .containsPattern("at byte [\\d,]+; the records before were read");
  }

  @Test
  void a_page_that_unpacks_to_more_than_the_limit_is_not_read() throws Exception {
    byte[] bomb = Warc.gzip(new byte[50 << 20]);
    Warc warc =
        Warc.packed()
            .response(URI + 1, "Content-Type: text/html\r\nContent-Encoding: gzip", bomb)
            .page(URI + 2, Warc.html(2));
    assertThat(codes(Reading.all(file("bomb.warc.gz", warc.toBytes()))))
        .containsExactly("too-large", "taken");
  }

  @Test
  void a_record_over_the_limit_is_passed_over_unheld() throws Exception {
    Warc warc =
        Warc.packed()
            .response(URI + 1, "Content-Type: text/html", new byte[40 << 20])
            .page(URI + 2, Warc.html(2));
    assertThat(codes(Reading.all(file("large.warc.gz", warc.toBytes()))))
        .containsExactly("too-large", "taken");
  }

  @Test
  void only_english_when_asked_for() throws Exception {
    String german =
        Warc.html(1)
            .replaceAll(
                "<p>.*</p>",
                "<p>"
                    + "Die Fähre wird im Hafen bleiben, bis die Maschine untersucht worden ist, sagte der Hafenmeister"
                    + " am Dienstag. Die Gäste können den Bus um die Bucht nehmen, der eine Stunde braucht.</p>");
    Warc warc = Warc.packed().page(URI + 1, german).page(URI + 2, Warc.html(2));
    Path file = file("languages.warc.gz", warc.toBytes());
    List<Ingested> all = Reading.all(IngestOptions.DEFAULT.withEnglishOnly(true), file.toString());
    assertThat(codes(all)).containsExactly("not-english", "taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc.gz", "a.warc", "whole.warc.gz"})
  void a_stopped_run_goes_on_after_any_record(String name) throws Exception {
    byte[] bytes = three(name.equals("a.warc.gz")).toBytes();
    Path file = file(name, name.startsWith("whole") ? Warc.gzip(bytes) : bytes);
    List<Unread> all = unread(file, null);
    assertThat(all).hasSize(3);
    for (int done = 0; done < all.size(); done++) {
      List<Unread> rest = unread(file, all.get(done).mark());
      assertThat(rest.stream().map(Unread::input).toList())
          .isEqualTo(all.subList(done + 1, all.size()).stream().map(Unread::input).toList());
      assertThat(rest.stream().map(one -> one.read()).toList())
          .isEqualTo(all.subList(done + 1, all.size()).stream().map(one -> one.read()).toList());
    }
  }

  private static List<Unread> unread(Path file, Mark after) {
    List<Unread> all = new ArrayList<>();
    new Ingest(IngestOptions.DEFAULT)
        .takeIn(List.of(file.toString()), after, InputStream.nullInputStream(), all::add);
    return all;
  }

  static List<String> codes(List<Ingested> all) {
    return all.stream()
        .map(one -> one instanceof Skipped skipped ? skipped.finding().code() : "taken")
        .toList();
  }

  static List<String> headlines(List<Ingested> all) {
    return all.stream()
        .filter(Taken.class::isInstance)
        .map(one -> ((Taken) one).article().headlineText())
        .toList();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}

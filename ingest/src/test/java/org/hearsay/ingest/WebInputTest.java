package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.ingest.web.Wire;
import org.hearsay.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Web addresses as inputs, from a server on this machine. */
class WebInputTest {

  private static final IngestOptions OPTIONS = IngestOptions.DEFAULT.withAllowPrivate(true);

  private Wire wire;

  @BeforeEach
  void open() throws IOException {
    wire = new Wire();
  }

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void a_page_is_an_article_with_the_address_it_came_from() {
    wire.redirect("/a", "/b").ok("/b", "text/html; charset=utf-8", Warc.html(7));
    Article article = ((Taken) Reading.only(Reading.all(OPTIONS, wire.url("/a")))).article();
    assertThat(article.headlineText()).isEqualTo("Ferry 7 stays in port");
    assertThat(article.input()).isEqualTo(wire.url("/a"));
    assertThat(article.url()).isEqualTo(wire.url("/b"));
  }

  @Test
  void the_servers_charset_goes_before_the_pages() {
    String html = "<meta charset=windows-1252>" + Warc.html(7).replace("harbour", "гавань");
    wire.on(
        "/a",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r",
        html.getBytes(Charset.forName("KOI8-R")));
    Article article = ((Taken) Reading.only(Reading.all(OPTIONS, wire.url("/a")))).article();
    assertThat(article.bodyText()).contains("гавань master");
  }

  @Test
  void a_page_that_breaks_off_is_read_and_said() {
    String html = Warc.html(7);
    wire.on(
        "/a",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999",
        Warc.bytes(html.substring(0, html.length() - 40)));
    Taken taken = (Taken) Reading.only(Reading.all(OPTIONS, wire.url("/a")));
    assertThat(Reading.codes(taken)).containsExactly("cut-off");
  }

  @Test
  void what_cannot_be_had_is_a_line_with_a_code() {
    wire.on("/pdf", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf", Warc.bytes("%PDF-1.7 ..."));
    wire.ok("/empty", "text/html", "");
    List<Ingested> all =
        Reading.all(
            OPTIONS,
            wire.url("/gone"),
            wire.url("/pdf"),
            wire.url("/empty"),
            "http://no-such-host.invalid/");
    assertThat(ArchiveTest.codes(all))
        .containsExactly("http-error", "unsupported-format", "empty-file", "unknown-host");
  }

  @Test
  void this_machine_is_asked_only_when_allowed() {
    wire.ok("/a", "text/html", Warc.html(7));
    assertThat(ArchiveTest.codes(Reading.all(IngestOptions.DEFAULT, wire.url("/a"))))
        .containsExactly("forbidden-address");
    assertThat(wire.requests()).isEmpty();
  }
}

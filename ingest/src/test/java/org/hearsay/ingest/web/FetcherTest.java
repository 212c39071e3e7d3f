package org.hearsay.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.hearsay.ingest.web.Fetched.Answer;
import org.hearsay.ingest.web.Fetched.Failed;
import org.hearsay.ingest.web.Fetched.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching stops at its limits, whatever the server does, and stays out of private networks. */
@Timeout(30)
class FetcherTest {

  private static final FetchLimits LIMITS =
      new FetchLimits(
          100_000, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 5);

  /** For servers that never come to an end. */
  private static final FetchLimits IMPATIENT =
      new FetchLimits(
          100_000, Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofMillis(1500), 5);

  private Wire wire;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    wire = new Wire();
    fetcher = new Fetcher(LIMITS, true);
  }

  @AfterEach
  void close() {
    fetcher.close();
    wire.close();
  }

  @Test
  void a_page_is_fetched_with_what_the_server_says_of_it() {
    wire.on(
        "/a",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\nETag: \"7\"\r\nLast-Modified: then",
        bytes("<p>a"));
    Answer answer = (Answer) fetcher.fetch(wire.url("/a"));
    assertThat(answer.body()).isEqualTo(bytes("<p>a"));
    assertThat(answer.contentType()).isEqualTo("text/html; charset=koi8-r");
    assertThat(answer.etag()).isEqualTo("\"7\"");
    assertThat(answer.lastModified()).isEqualTo("then");
    assertThat(wire.requests().get(0)).contains("User-Agent: Hearsay/");
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    wire.on("/a", "HTTP/1.1 304 Not Modified", new byte[0]);
    assertThat(fetcher.fetch(wire.url("/a"), "\"7\"", "then"))
        .isInstanceOf(Fetched.NotModified.class);
    assertThat(wire.requests().get(0))
        .contains("If-None-Match: \"7\"")
        .contains("If-Modified-Since: then");
  }

  @Test
  void gzip_and_both_kinds_of_deflate_are_unpacked() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(bytes("<p>packed"));
    }
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(bytes("<p>packed"));
    }
    byte[] framed = zlib.toByteArray();
    byte[] bare = Arrays.copyOfRange(framed, 2, framed.length - 4);
    wire.on("/gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip", gzip.toByteArray());
    wire.on("/zlib", "HTTP/1.1 200 OK\r\nContent-Encoding: deflate", framed);
    wire.on("/bare", "HTTP/1.1 200 OK\r\nContent-Encoding: deflate", bare);
    for (String path : new String[] {"/gzip", "/zlib", "/bare"}) {
      assertThat(((Answer) fetcher.fetch(wire.url(path))).body())
          .as(path)
          .isEqualTo(bytes("<p>packed"));
    }
  }

  @Test
  void redirects_are_followed_relative_ones_too() {
    wire.redirect("/a", "/b?c=d e")
        .redirect("/b?c=d%20e", wire.url("/c"))
        .ok("/c", "text/html", "<p>c");
    assertThat(((Answer) fetcher.fetch(wire.url("/a"))).url()).isEqualTo(wire.url("/c"));
  }

  @Test
  void a_page_that_leads_to_itself_with_a_cookie_is_read() {
    wire.on(
        "/a",
        out -> {
          boolean known = wire.requests().get(wire.requests().size() - 1).contains("seen=1");
          String answer =
              known
                  ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                  : "HTTP/1.1 302 Found\r\nSet-Cookie: seen=1\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n";
          out.write(bytes(answer));
        });
    assertThat(((Answer) fetcher.fetch(wire.url("/a"))).body()).isEqualTo(bytes("ok"));
  }

  @Test
  void redirects_in_a_circle_too_many_or_to_nowhere_end() {
    wire.redirect("/a", "/b").redirect("/b", "/a");
    for (int i = 0; i < 9; i++) {
      wire.redirect("/n" + i, "/n" + (i + 1));
    }
    wire.redirect("/file", "file:///etc/passwd").redirect("/odd", "http://");
    for (String path : new String[] {"/a", "/n0", "/file", "/odd"}) {
      assertThat(failure(path)).as(path).isEqualTo(Failure.BAD_REDIRECT);
    }
  }

  @Test
  void errors_are_told_by_their_status() {
    wire.on("/busy", "HTTP/1.1 503 Busy\r\nRetry-After: 120", new byte[0]);
    Failed busy = (Failed) fetcher.fetch(wire.url("/busy"));
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(failure("/gone")).isEqualTo(Failure.ERROR_STATUS);
  }

  @Test
  void a_server_that_never_answers_is_left() {
    wire.on("/silent", out -> Thread.sleep(20_000));
    assertThat(impatiently("/silent")).isEqualTo(Failure.TIMED_OUT);
  }

  @Test
  void headers_that_trickle_forever_are_left_at_the_time_limit() {
    wire.on(
        "/trickle",
        out -> {
          out.write(bytes("HTTP/1.1 200 OK\r\n"));
          for (int i = 0; i < 1000; i++) {
            out.write(bytes("X-" + i + ": y\r\n"));
            out.flush();
            Thread.sleep(100);
          }
        });
    assertThat(impatiently("/trickle")).isEqualTo(Failure.TIMED_OUT);
  }

  @Test
  void chunks_without_end_are_left_at_a_limit_slow_or_fast() {
    wire.on("/slow", out -> chunks(out, 1, 100));
    wire.on("/fast", out -> chunks(out, 10_000, 0));
    assertThat(impatiently("/slow")).isEqualTo(Failure.TIMED_OUT);
    assertThat(failure("/fast")).isEqualTo(Failure.TOO_LARGE);
  }

  private static void chunks(OutputStream out, int length, long pause)
      throws IOException, InterruptedException {
    out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
    while (true) {
      out.write(bytes(Integer.toHexString(length) + "\r\n" + "x".repeat(length) + "\r\n"));
      out.flush();
      Thread.sleep(pause);
    }
  }

  @Test
  void a_gzip_bomb_is_not_unpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write(new byte[30_000_000]);
    }
    wire.on("/bomb", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip", bomb.toByteArray());
    assertThat(failure("/bomb")).isEqualTo(Failure.TOO_LARGE);
  }

  @Test
  void a_length_that_is_wrong_costs_at_most_the_rest() {
    wire.on("/long", "HTTP/1.1 200 OK\r\nContent-Length: 5000", bytes("<p>there"));
    wire.on("/short", "HTTP/1.1 200 OK\r\nContent-Length: 3", bytes("<p>there"));
    Answer tooLong = (Answer) fetcher.fetch(wire.url("/long"));
    assertThat(tooLong.body()).isEqualTo(bytes("<p>there"));
    assertThat(tooLong.cut()).isTrue();
    assertThat(((Answer) fetcher.fetch(wire.url("/short"))).body()).isEqualTo(bytes("<p>"));
    wire.on("/bad", "HTTP/1.1 200 OK\r\nContent-Length: many", bytes("<p>there"));
    wire.on("/noise", out -> out.write(new byte[] {1, 2, 3, '\n', 0, '\n'}));
    assertThat(fetcher.fetch(wire.url("/bad"))).isNotNull();
    assertThat(failure("/noise")).isEqualTo(Failure.NO_CONNECTION);
  }

  @Test
  void nobody_at_the_port_is_no_connection() {
    int port = wire.port();
    wire.close();
    Failed failed = (Failed) fetcher.fetch("http://127.0.0.1:" + port + "/");
    assertThat(failed.failure()).isEqualTo(Failure.NO_CONNECTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://",
        "http:///a",
        "mailto:a@b",
        "file:///etc/passwd",
        "http://user:word@host/",
        "http://host:99999/",
        "http://[::1/",
        "https:",
        "gopher://host/"
      })
  void what_is_no_web_address_is_not_asked(String address) {
    assertThat(((Failed) fetcher.fetch(address)).failure()).isEqualTo(Failure.BAD_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "127.1.2.3",
        "2130706433",
        "0.0.0.0",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "224.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::a00:1]",
        "[2002:7f00:1::]",
        "[ff02::1]",
        "[2001::1]",
        "[2001:db8::1]"
      })
  void private_addresses_are_not_asked_however_written(String host) {
    try (Fetcher guarded = new Fetcher(LIMITS, false)) {
      Failed failed = (Failed) guarded.fetch("http://" + host + ":" + wire.port() + "/a");
      assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
      assertThat(wire.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "192.0.1.1", "2606:4700::1111"})
  void public_addresses_are(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  /** The first host is let through; every other goes by the rule. */
  @Test
  void a_redirect_into_a_private_network_is_not_followed() {
    DnsResolver first =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return new GuardedResolver(host.equals("herald.example"))
                .resolve(host.equals("herald.example") ? "127.0.0.1" : host);
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    wire.redirect("/a", wire.url("/secret")).ok("/secret", "text/html", "<p>secret");
    try (Fetcher guarded = new Fetcher(LIMITS, first)) {
      Failed failed = (Failed) guarded.fetch("http://herald.example:" + wire.port() + "/a");
      assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
      assertThat(wire.asked("/a")).isEqualTo(1);
      assertThat(wire.asked("/secret")).isZero();
    }
  }

  private Failure impatiently(String path) {
    try (Fetcher impatient = new Fetcher(IMPATIENT, true)) {
      return ((Failed) impatient.fetch(wire.url(path))).failure();
    }
  }

  private Failure failure(String path) {
    return ((Failed) fetcher.fetch(wire.url(path))).failure();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

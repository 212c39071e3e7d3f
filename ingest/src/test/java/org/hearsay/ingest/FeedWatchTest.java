package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.ingest.feed.FeedMemory;
import org.hearsay.ingest.web.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are followed politely, and each article is read once, whenever a run is stopped. */
@Timeout(60)
class FeedWatchTest {

  @TempDir private Path folder;

  private Wire wire;

  @BeforeEach
  void open() throws IOException {
    wire = new Wire();
  }

  @AfterEach
  void close() {
    wire.close();
  }

  private String feed(int... items) {
    StringBuilder feed =
        new StringBuilder(
            "<rss version='2.0'><channel><title>The Herald</title><link>%s</link><description>d</description>"
                .formatted(wire.url("/")));
    for (int item : items) {
      wire.ok("/" + item, "text/html", Warc.html(item));
      feed.append(
          "<item><title>%1$d</title><link>/%1$d</link><source url='https://w.example'>Harbour Wire</source></item>"
              .formatted(item));
    }
    return feed.append("</channel></rss>").toString();
  }

  /** Looks at each feed once. */
  private List<Ingested> look(String... inputs) throws IOException {
    List<Ingested> all = new ArrayList<>();
    FeedWatch watch = watch(true, Duration.ofMillis(1));
    watch.run(
        List.of(inputs),
        unread -> {
          Ingested read = unread.read();
          all.add(read);
          watch.done(unread.mark(), refused(read));
        });
    return all;
  }

  private FeedWatch watch(boolean once, Duration pause) throws IOException {
    return new FeedWatch(
        IngestOptions.DEFAULT.withAllowPrivate(true),
        FeedMemory.open(folder.resolve("memory"), Instant.now()),
        new FeedWatch.Rhythm(Duration.ofMillis(200), once, pause));
  }

  private static FindingCode refused(Ingested read) {
    return read instanceof Skipped skipped
        ? FindingCode.of(skipped.finding().code()).orElseThrow()
        : null;
  }

  @Test
  void what_is_new_is_read_and_what_was_read_is_not_fetched_again() throws IOException {
    wire.ok("/rss", "application/rss+xml", feed(1, 2));
    assertThat(ArchiveTest.headlines(look(wire.url("/rss")))).hasSize(2);
    wire.ok("/rss", "application/rss+xml", feed(3, 1, 2));
    assertThat(ArchiveTest.headlines(look(wire.url("/rss"))))
        .containsExactly("Ferry 3 stays in port");
    assertThat(wire.asked("/1")).isEqualTo(1);
  }

  @Test
  void the_feeds_source_is_the_outlet_of_a_page_that_names_none() throws IOException {
    wire.ok("/rss", "application/rss+xml", feed(1));
    Taken taken = (Taken) look(wire.url("/rss")).get(0);
    assertThat(taken.article().outlet()).isEqualTo("Harbour Wire");
  }

  @Test
  void the_feeds_source_is_the_credit_of_a_page_that_names_its_own_outlet() throws IOException {
    String feed = feed(1);
    wire.ok(
        "/1",
        "text/html",
        Warc.html(1).replace("<head>", "<head><meta property=og:site_name content='The Herald'>"));
    wire.ok("/rss", "application/rss+xml", feed);
    Taken taken = (Taken) look(wire.url("/rss")).get(0);
    assertThat(taken.article().outlet()).isEqualTo("The Herald");
    assertThat(taken.article().wire()).isEqualTo("Harbour Wire");
  }

  @Test
  void a_feed_that_has_not_changed_is_asked_for_changes_alone() throws IOException {
    String feed = feed(1);
    wire.on(
        "/rss",
        "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nLast-Modified: then\r\nContent-Type: application/rss+xml",
        Warc.bytes(feed));
    look(wire.url("/rss"));
    wire.on("/rss", "HTTP/1.1 304 Not Modified", new byte[0]);
    assertThat(look(wire.url("/rss"))).isEmpty();
    assertThat(wire.requests().get(wire.requests().size() - 1))
        .contains("If-None-Match: \"1\"")
        .contains("If-Modified-Since: then");
  }

  @Test
  void what_could_not_be_had_is_asked_for_again_the_next_time() throws IOException {
    String feed = feed(1, 2);
    wire.on("/2", "HTTP/1.1 503 Busy", new byte[0]);
    wire.on("/rss", "HTTP/1.1 200 OK\r\nETag: \"1\"", Warc.bytes(feed));
    assertThat(ArchiveTest.codes(look(wire.url("/rss")))).containsExactly("taken", "http-error");
    wire.ok("/2", "text/html", Warc.html(2));
    assertThat(ArchiveTest.headlines(look(wire.url("/rss"))))
        .containsExactly("Ferry 2 stays in port");
    assertThat(wire.requests().stream().filter(one -> one.contains("If-None-Match"))).isEmpty();
  }

  @Test
  void what_was_handed_on_and_not_done_when_a_run_was_killed_is_read_by_the_next()
      throws Exception {
    wire.on("/rss", "HTTP/1.1 200 OK\r\nETag: \"1\"", Warc.bytes(feed(1, 2, 3)));
    FeedWatch killed = watch(true, Duration.ofMillis(1));
    List<Unread> handed = new ArrayList<>();
    Thread run =
        new Thread(
            () ->
                killed.run(
                    List.of(wire.url("/rss")),
                    unread -> {
                      handed.add(unread);
                      if (handed.size() == 1) {
                        killed.done(unread.mark(), null);
                      }
                    }));
    run.start();
    while (handed.size() < 3) {
      Thread.sleep(10);
    }
    run.interrupt();
    run.join();
    Files.writeString(folder.resolve("memory"), "{\"item\": \"cut o", StandardOpenOption.APPEND);
    assertThat(ArchiveTest.headlines(look(wire.url("/rss"))))
        .containsExactly("Ferry 2 stays in port", "Ferry 3 stays in port");
  }

  @Test
  void robots_txt_is_heeded() throws IOException {
    wire.ok("/rss", "application/rss+xml", feed(1, 2));
    wire.ok("/robots.txt", "text/plain", "User-agent: hearsay\nDisallow: /2\n");
    assertThat(ArchiveTest.codes(look(wire.url("/rss"))))
        .containsExactly("taken", "robots-disallow");
    assertThat(wire.asked("/2")).isZero();
    assertThat(wire.asked("/robots.txt")).isEqualTo(1);
  }

  @Test
  void one_host_is_not_asked_twice_within_the_pause() throws IOException {
    wire.ok("/rss", "application/rss+xml", feed(1, 2, 3));
    long start = System.nanoTime();
    FeedWatch watch = watch(true, Duration.ofMillis(300));
    watch.run(List.of(wire.url("/rss")), unread -> watch.done(unread.mark(), null));
    // robots.txt, the feed, three pages: four pauses.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1200));
  }

  @Test
  void a_feed_that_fails_is_asked_less_and_less_often() throws Exception {
    wire.on("/rss", "HTTP/1.1 500 Broken", new byte[0]);
    FeedWatch watch = watch(false, Duration.ofMillis(1));
    ConcurrentLinkedQueue<String> codes = new ConcurrentLinkedQueue<>();
    Thread run =
        new Thread(
            () ->
                watch.run(
                    List.of(wire.url("/rss")),
                    unread -> codes.add(((Skipped) unread.read()).finding().code())));
    run.start();
    Thread.sleep(3_000);
    run.interrupt();
    run.join();
    // Every 200 ms it would be fifteen times; doubled after each failure, it is four.
    assertThat(codes).hasSizeBetween(2, 5).containsOnly("http-error");
  }

  @Test
  void a_list_of_feeds_is_followed_feed_by_feed_and_a_bad_one_is_said() throws IOException {
    wire.ok("/rss", "application/rss+xml", feed(1)).ok("/bad", "application/rss+xml", "<p>no feed");
    Path opml =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml><body><outline xmlUrl='%s'/><outline xmlUrl='%s'/></body></opml>"
                .formatted(wire.url("/bad"), wire.url("/rss")));
    assertThat(ArchiveTest.codes(look(opml.toString()))).containsExactly("bad-feed", "taken");
    assertThat(ArchiveTest.codes(look(folder.resolve("none.opml").toString())))
        .containsExactly("missing-file");
  }

  @Test
  void a_feed_is_followed_until_the_run_is_stopped() throws Exception {
    wire.ok("/rss", "application/rss+xml", feed(1));
    FeedWatch watch = watch(false, Duration.ofMillis(1));
    CompletableFuture<String> second = new CompletableFuture<>();
    Thread run =
        new Thread(
            () ->
                watch.run(
                    List.of(wire.url("/rss")),
                    unread -> {
                      watch.done(unread.mark(), null);
                      if (unread.input().endsWith("/2")) {
                        second.complete(unread.input());
                      }
                    }));
    run.start();
    Thread.sleep(500);
    wire.ok("/rss", "application/rss+xml", feed(2, 1));
    assertThat(second.get()).isEqualTo(wire.url("/2"));
    run.interrupt();
    run.join(5_000);
    assertThat(run.isAlive()).isFalse();
  }
}

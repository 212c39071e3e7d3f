package org.hearsay.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.feed.BadFeed;
import org.hearsay.ingest.feed.FeedItem;
import org.hearsay.ingest.feed.FeedMemory;
import org.hearsay.ingest.feed.FeedMemory.FeedState;
import org.hearsay.ingest.feed.Feeds;
import org.hearsay.ingest.feed.Opml;
import org.hearsay.ingest.web.Courtesy;
import org.hearsay.ingest.web.FetchLimits;
import org.hearsay.ingest.web.Fetched;
import org.hearsay.ingest.web.Fetched.Answer;
import org.hearsay.ingest.web.Fetched.Failed;
import org.hearsay.ingest.web.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds: asks each when it is due, fetches what is new in it, and hands it on. An item is
 * known once {@link #done} was called for it; a feed is asked for changes alone once all its items
 * are. So nothing is lost and nothing read twice when a run is killed. {@link #run} belongs to one
 * thread; {@link #done} may be called from another.
 */
public final class FeedWatch {

  /**
   * How to follow.
   *
   * @param every between two looks at a feed; more than 0
   * @param once whether each feed is asked once only
   * @param hostDelay between two requests to one host
   */
  public record Rhythm(Duration every, boolean once, Duration hostDelay) {
    public Rhythm {
      if (every.isNegative() || every.isZero()) {
        throw new IllegalArgumentException("not a time between two looks: " + every);
      }
    }
  }

  private static final Duration LONGEST_BACK_OFF = Duration.ofHours(24);
  private static final long TICK_MILLISECONDS = 100;

  /** How often an item that cannot be had is asked for in one run. */
  private static final int MOST_TRIES = 3;

  /** A feed or a list of feeds is no novel. */
  private static final long MOST_BYTES = 16L << 20;

  private final IngestOptions options;
  private final FeedMemory memory;
  private final Rhythm rhythm;
  private final WebInput web;
  private final Set<String> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final Set<String> again = ConcurrentHashMap.newKeySet();

  /**
   * @param memory what is known from earlier runs
   */
  public FeedWatch(IngestOptions options, FeedMemory memory, Rhythm rhythm) {
    this.options = options;
    this.memory = memory;
    this.rhythm = rhythm;
    ArticleCheck check = new ArticleCheck(options);
    this.web = new WebInput(new WebPage(check), new PlainText(check), options);
  }

  /**
   * Follows until the thread is interrupted or the sink throws; with {@link Rhythm#once()} until
   * each feed was asked.
   *
   * @param inputs addresses of feeds, addresses or files of OPML lists
   */
  public void run(List<String> inputs, Consumer<Unread> sink) {
    try (Fetcher fetcher = new Fetcher(FetchLimits.of(MOST_BYTES), options.allowPrivate())) {
      Courtesy courtesy = new Courtesy(fetcher, rhythm.hostDelay());
      Set<String> feeds = new LinkedHashSet<>();
      for (String input : inputs) {
        feeds.addAll(feeds(input, courtesy, sink));
      }
      boolean first = true;
      while (first || !rhythm.once()) {
        for (String feed : feeds) {
          if (rhythm.once() || !Instant.now().isBefore(memory.feed(feed).next())) {
            look(feed, courtesy, sink);
          }
        }
        first = false;
        Thread.sleep(TICK_MILLISECONDS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException full) {
      throw new UncheckedIOException("what was read cannot be noted", full);
    }
  }

  /**
   * Notes that what was handed on is over and done with: read and kept, or refused.
   *
   * @param mark of what was handed on
   * @param refused why there is no article; null when there is one
   * @throws UncheckedIOException when it cannot be written down
   */
  public void done(Mark mark, @Nullable FindingCode refused) {
    String url = mark.file();
    try {
      if (refused != null && isPassing(refused) && tries.merge(url, 1, Integer::sum) < MOST_TRIES) {
        again.add(url);
      } else if (open.contains(url)) {
        memory.put(FeedMemory.key(url), Instant.now());
      }
    } catch (IOException full) {
      throw new UncheckedIOException("what was read cannot be noted", full);
    } finally {
      open.remove(url);
    }
  }

  /** Whether it may be otherwise the next time. */
  private static boolean isPassing(FindingCode code) {
    return switch (code) {
      case UNKNOWN_HOST, CONNECTION_FAILED, TIMED_OUT, HTTP_ERROR -> true;
      default -> false;
    };
  }

  private List<String> feeds(String input, Courtesy courtesy, Consumer<Unread> sink)
      throws InterruptedException {
    if (WebInput.isAddress(input)) {
      if (memory.feed(input).equals(FeedState.FRESH)) {
        Fetched fetched = courtesy.fetch(input, null, null);
        if (fetched instanceof Answer answer) {
          String text = new String(answer.body(), StandardCharsets.UTF_8);
          return Opml.is(text) ? Opml.feeds(text) : List.of(input);
        }
      }
      return List.of(input);
    }
    try {
      String text = Files.readString(Path.of(input));
      List<String> listed = Opml.is(text) ? Opml.feeds(text) : List.of();
      if (listed.isEmpty()) {
        say(input, FindingCode.BAD_FEED, "no OPML list with feeds in it", sink);
      }
      return listed;
    } catch (IOException | InvalidPathException none) {
      say(input, FindingCode.MISSING_FILE, "no such file, or none of text", sink);
      return List.of();
    }
  }

  private void look(String feed, Courtesy courtesy, Consumer<Unread> sink)
      throws InterruptedException, IOException {
    FeedState state = memory.feed(feed);
    Fetched fetched = courtesy.fetch(feed, state.etag(), state.lastModified());
    Instant due = Instant.now().plus(rhythm.every());
    if (fetched instanceof Answer answer) {
      try {
        again.clear();
        boolean whole = takeIn(items(answer), courtesy, sink);
        memory.put(
            feed,
            new FeedState(
                whole ? answer.etag() : null, whole ? answer.lastModified() : null, due, 0));
      } catch (BadFeed damaged) {
        say(feed, FindingCode.BAD_FEED, damaged.getMessage(), sink);
        later(feed, state, null);
      }
    } else if (fetched instanceof Failed failed) {
      Skipped skipped = (Skipped) web.read(feed, failed, Delivery.UNKNOWN);
      say(skipped, sink);
      later(feed, state, failed.retryAfter());
    } else if (fetched == null) {
      say(feed, FindingCode.ROBOTS_DISALLOW, "the site's robots.txt asks to leave it alone", sink);
      later(feed, state, null);
    } else {
      memory.put(feed, new FeedState(state.etag(), state.lastModified(), due, 0));
    }
  }

  private static List<FeedItem> items(Answer answer) throws BadFeed {
    return Feeds.read(answer.body(), answer.url(), answer.contentType());
  }

  /** Waits twice as long after each failure, or as long as the server asks. */
  private void later(String feed, FeedState state, @Nullable Duration asked) throws IOException {
    int failures = Math.min(state.failures() + 1, 20);
    Duration wait = rhythm.every().multipliedBy(1L << Math.min(failures, 10));
    wait = wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
    wait = asked != null && asked.compareTo(wait) > 0 ? asked : wait;
    memory.put(
        feed,
        new FeedState(state.etag(), state.lastModified(), Instant.now().plus(wait), failures));
  }

  /** False when an item could not be had that may be had later. */
  private boolean takeIn(List<FeedItem> items, Courtesy courtesy, Consumer<Unread> sink)
      throws InterruptedException {
    for (FeedItem item : items) {
      String url = item.url();
      if (memory.knows(FeedMemory.key(url)) || !open.add(url)) {
        continue;
      }
      Fetched fetched = courtesy.fetch(url, null, null);
      Mark mark = new Mark(url, 0, 0);
      if (fetched == null) {
        Skipped skipped =
            WebInput.skipped(
                url, FindingCode.ROBOTS_DISALLOW, "the site's robots.txt asks to leave it alone");
        sink.accept(new Unread(url, 0, mark, 0, () -> skipped));
      } else {
        long size = fetched instanceof Answer answer ? answer.body().length : 0;
        Delivery beside =
            Delivery.UNKNOWN.from(
                item.source() == null ? item.outlet() : item.source(),
                item.published(),
                item.source());
        sink.accept(new Unread(url, size, mark, 0, () -> web.read(url, fetched, beside)));
      }
    }
    while (!open.isEmpty()) {
      Thread.sleep(10);
    }
    return again.isEmpty();
  }

  private static void say(
      String input, FindingCode code, @Nullable String why, Consumer<Unread> sink) {
    say(WebInput.skipped(input, code, String.valueOf(why)), sink);
  }

  private static void say(Skipped skipped, Consumer<Unread> sink) {
    sink.accept(new Unread(skipped.input(), 0, new Mark(skipped.input(), 0, 0), 0, () -> skipped));
  }
}

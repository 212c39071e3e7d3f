package org.hearsay.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Good manners towards servers: what a site's robots.txt asks programs to leave alone is left alone
 * (RFC 9309), and no host is asked twice within a while. Not thread-safe.
 */
public final class Courtesy {

  /** RFC 9309, section 2.4: no older than a day. */
  private static final Duration RULES_KEPT = Duration.ofHours(24);

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** Sites whose rules are remembered. */
  private static final int MOST_SITES = 2000;

  private static final String NAME = "hearsay";

  private record Rules(BaseRobotRules rules, long learned) {}

  private final Fetcher fetcher;
  private final Duration delay;
  private final Map<String, Rules> sites =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
          return size() > MOST_SITES;
        }
      };
  private final Map<String, Long> lastAsked = new HashMap<>();

  /**
   * @param delay between two requests to one host, at least; a site may ask for more
   */
  public Courtesy(Fetcher fetcher, Duration delay) {
    this.fetcher = fetcher;
    this.delay = delay;
  }

  /**
   * Asks for {@code address} when the site allows it, after the time the host is due; null when the
   * site asks programs to stay away.
   *
   * @param etag what the server gave the last time; null when nothing
   * @param lastModified likewise
   * @throws InterruptedException when the thread is interrupted while it waits
   */
  public @Nullable Fetched fetch(
      String address, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    URI uri = WebAddress.parse(address);
    if (uri == null) {
      return fetcher.fetch(address);
    }
    BaseRobotRules rules = rules(uri);
    if (!rules.isAllowed(uri.toString())) {
      return null;
    }
    await(uri.getHost(), rules);
    try {
      return fetcher.fetch(address, etag, lastModified);
    } finally {
      lastAsked.put(uri.getHost(), System.nanoTime());
    }
  }

  private void await(String host, @Nullable BaseRobotRules rules) throws InterruptedException {
    Long last = lastAsked.get(host);
    if (last != null) {
      long asked = rules == null ? 0 : Math.max(0, rules.getCrawlDelay());
      long pause = Math.max(delay.toMillis(), Math.min(asked, LONGEST_DELAY.toMillis()));
      long left = pause - (System.nanoTime() - last) / 1_000_000;
      if (left > 0) {
        Thread.sleep(left);
      }
    }
    if (lastAsked.size() > MOST_SITES) {
      lastAsked.clear();
    }
  }

  private BaseRobotRules rules(URI uri) throws InterruptedException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Rules known = sites.get(site);
    if (known != null && System.nanoTime() - known.learned() < RULES_KEPT.toNanos()) {
      return known.rules();
    }
    String address = site + "/robots.txt";
    await(uri.getHost(), null);
    Fetched fetched = fetcher.fetch(address);
    lastAsked.put(uri.getHost(), System.nanoTime());
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    BaseRobotRules rules;
    if (fetched instanceof Fetched.Answer answer) {
      rules = parser.parseContent(address, answer.body(), "text/plain", List.of(NAME));
    } else if (fetched instanceof Fetched.Failed failed
        && failed.failure() == Fetched.Failure.ERROR_STATUS) {
      rules = parser.failedFetch(failed.status());
    } else {
      // Nobody there: asking for the page says so better than a rule.
      rules = parser.failedFetch(404);
    }
    sites.put(site, new Rules(rules, System.nanoTime()));
    return rules;
  }
}

package org.hearsay.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.Source;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hearsay.ingest.imprint.WrittenDate;
import org.hearsay.ingest.web.WebAddress;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/** Reads RSS (0.9 to 2.0), Atom and JSON feeds. Stateless; thread-safe. */
public final class Feeds {

  /** The largest feeds of newspapers have some hundreds. */
  private static final int MOST_ITEMS = 2000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Feeds() {}

  /**
   * The items in the feed's order.
   *
   * @param url where the feed is, which its items' addresses may be relative to
   * @param contentType as the server states it; null when it does not
   * @throws BadFeed when the bytes are no feed
   */
  public static List<FeedItem> read(byte[] bytes, String url, @Nullable String contentType)
      throws BadFeed {
    for (byte b : bytes) {
      if (b == '{') {
        return json(bytes, url);
      } else if (b == '<') {
        return xml(bytes, url, contentType);
      }
    }
    throw new BadFeed(bytes.length == 0 ? "empty" : "neither XML nor JSON");
  }

  private static List<FeedItem> xml(byte[] bytes, String url, @Nullable String contentType)
      throws BadFeed {
    try (XmlReader reader =
        new XmlReader(new ByteArrayInputStream(bytes), contentType, true, "UTF-8")) {
      SyndFeedInput input = new SyndFeedInput();
      input.setPreserveWireFeed(true);
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(reader);
      List<FeedItem> items = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        add(items, item(entry, feed), url);
      }
      return items;
    } catch (FeedException | IllegalArgumentException | IOException damaged) {
      throw new BadFeed("no feed that can be read: " + firstLine(damaged.getMessage()));
    }
  }

  /** Before its address is looked at. */
  private static FeedItem item(SyndEntry entry, SyndFeed feed) {
    String id = blankToNull(entry.getUri());
    String link = blankToNull(entry.getLink());
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    String at = link == null ? (id == null ? "" : id) : link;
    return new FeedItem(
        id == null ? at : id,
        at,
        blankToNull(entry.getTitle()),
        date == null ? null : ArticleDate.of(date.toInstant().atOffset(ZoneOffset.UTC)),
        blankToNull(feed.getTitle()),
        source(entry));
  }

  private static @Nullable String source(SyndEntry entry) {
    if (entry.getWireEntry() instanceof Item item) {
      Source source = item.getSource();
      return source == null ? null : blankToNull(source.getValue());
    }
    return entry.getSource() == null ? null : blankToNull(entry.getSource().getTitle());
  }

  /** JSON Feed 1.1, jsonfeed.org. */
  private static List<FeedItem> json(byte[] bytes, String url) throws BadFeed {
    JsonNode feed;
    try {
      feed = JSON.readTree(bytes);
    } catch (IOException damaged) {
      throw new BadFeed("no JSON: " + firstLine(damaged.getMessage()));
    }
    if (!feed.path("items").isArray()) {
      throw new BadFeed("JSON without items");
    }
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      String at = item.path("url").asText("");
      String id = item.path("id").asText("");
      String link = at.isBlank() ? id : at;
      add(
          items,
          new FeedItem(
              id.isBlank() ? link : id,
              link,
              blankToNull(item.path("title").asText("")),
              WrittenDate.parse(item.path("date_published").asText("")).orElse(null),
              blankToNull(feed.path("title").asText("")),
              null),
          url);
    }
    return items;
  }

  /** With its whole address, when it has one. */
  private static void add(List<FeedItem> items, FeedItem item, String feedUrl) {
    URI at =
        item.url().isBlank() ? null : WebAddress.resolve(WebAddress.parse(feedUrl), item.url());
    if (at != null && items.size() < MOST_ITEMS) {
      items.add(
          new FeedItem(
              item.id(),
              at.toString(),
              item.title(),
              item.published(),
              item.outlet(),
              item.source()));
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}

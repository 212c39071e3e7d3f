package org.hearsay.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of every kind give the same items; what is none says so. */
class FeedsTest {

  private static final String AT = "https://herald.example/rss/all.xml";

  private static List<FeedItem> read(String feed) throws BadFeed {
    return Feeds.read(feed.getBytes(StandardCharsets.UTF_8), AT, null);
  }

  @Test
  void rss_with_a_source_keeps_it() throws BadFeed {
    FeedItem item =
        read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title>
                <link>https://herald.example/</link><description>News</description>
                <item><title>Ferry stays</title><link>/2026/ferry</link><guid>7</guid>
                <pubDate>Wed, 11 Mar 2026 10:00:00 GMT</pubDate>
                <source url="https://wire.example/rss">Harbour Wire</source></item></channel></rss>
                """)
            .get(0);
    assertThat(item.url()).isEqualTo("https://herald.example/2026/ferry");
    assertThat(item.id()).isEqualTo("7");
    assertThat(item.outlet()).isEqualTo("The Herald");
    assertThat(item.source()).isEqualTo("Harbour Wire");
    assertThat(item.published()).hasToString("2026-03-11T10:00:00Z");
  }

  @Test
  void atom_and_json_feeds_are_read() throws BadFeed {
    FeedItem atom =
        read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title><id>f</id>
                <entry><id>urn:1</id><title>Ferry stays</title><published>2026-03-11T10:00:00+01:00</published>
                <link href="https://herald.example/ferry"/></entry></feed>
                """)
            .get(0);
    FeedItem json =
        read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Herald", "items": [
                {"id": "urn:1", "url": "https://herald.example/ferry", "title": "Ferry stays",
                 "date_published": "2026-03-11T10:00:00+01:00"}, {"id": "no address"}]}
                """)
            .get(0);
    for (FeedItem item : List.of(atom, json)) {
      assertThat(item.url()).isEqualTo("https://herald.example/ferry");
      assertThat(item.id()).isEqualTo("urn:1");
      assertThat(item.outlet()).isEqualTo("The Herald");
      assertThat(item.title()).isEqualTo("Ferry stays");
      assertThat(item.published()).isNotNull();
    }
  }

  @Test
  void an_item_without_an_address_is_passed_over() throws BadFeed {
    assertThat(
            read(
                """
                <rss version="2.0"><channel><title>T</title><link>https://h.example</link><description>d</description>
                <item><title>No link</title></item><item><title>Odd</title><link>mailto:a@b</link></item>
                </channel></rss>
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "<html><body>no feed</body></html>",
        "{\"a\": 1}",
        "{broken",
        "<rss",
        "<a/>",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version='2.0'><channel>"
            + "<title>&x;</title><link>l</link><description>d</description></channel></rss>"
      })
  void what_is_no_feed_says_so(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadFeed.class);
  }

  @Test
  void an_opml_list_gives_its_feeds_once_whatever_its_folders() {
    String opml =
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Papers"><outline type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
        <outline text="b" xmlUrl="https://b.example/rss"/></outline>
        <outline text="again" xmlUrl="https://b.example/rss"/><outline text="folder"/></body></opml>
        """;
    assertThat(Opml.is(opml)).isTrue();
    assertThat(Opml.feeds(opml))
        .containsExactly("https://a.example/rss?x=1&y=2", "https://b.example/rss");
    assertThat(Opml.is("<rss version='2.0'/>")).isFalse();
  }

  @Test
  void an_address_is_known_whatever_campaign_it_comes_from() {
    assertThat(FeedMemory.key("https://a.example/x?utm_source=rss&utm_medium=feed"))
        .isEqualTo(FeedMemory.key("https://a.example/x"))
        .isNotEqualTo(FeedMemory.key("https://a.example/x?id=2"));
  }
}

package org.hearsay.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ingest.web.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lists of feeds, as feed readers export them (OPML 2.0). */
public final class Opml {

  private Opml() {}

  /** Whether a file that begins so is such a list. */
  public static boolean is(String start) {
    return start.stripLeading().startsWith("<") && start.matches("(?is).{0,2000}?<opml[\\s>].*");
  }

  /** The feeds' addresses, each once, in the list's order; folders in it do not matter. */
  public static List<String> feeds(String opml) {
    Set<String> feeds = new LinkedHashSet<>();
    for (Element outline : Jsoup.parse(opml, "", Parser.xmlParser()).select("outline")) {
      for (String name : new String[] {"xmlUrl", "xmlurl", "url"}) {
        if (WebAddress.parse(outline.attr(name)) != null) {
          feeds.add(outline.attr(name).strip());
          break;
        }
      }
    }
    return new ArrayList<>(feeds);
  }
}

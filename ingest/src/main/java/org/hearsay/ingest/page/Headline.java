package org.hearsay.ingest.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline: the {@code h1} in view that the page's title, its OpenGraph title or its JSON-LD
 * headline agrees with; else an {@code h1} that shares words with them, since sites word their
 * titles anew for search engines; else what JSON-LD, OpenGraph and the title state, in this order,
 * without the site's name; else the first {@code h1}.
 */
final class Headline {

  static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]+\\s+|\\s*[|»]\\s*");

  /** A section's name, put before a headline: {@code College Sports | Five to watch}. */
  private static final Pattern SECTION = Pattern.compile("[^|]{2,25}\\s\\|\\s(.+)");

  /** A label before the headline within its element is shorter, in letters and digits. */
  private static final int LABEL = 15;

  private static final int PRINTED_WORDS = 4;

  private static final int SITE_WORDS = 4;

  private final MetaTags meta;
  private final @Nullable String title;
  private final @Nullable String shared;
  private final @Nullable String stated;

  private Headline(Document document, MetaTags meta, LinkedData linked) {
    this.meta = meta;
    this.title = withoutSite(Words.tidy(document.title()));
    this.shared = withoutSite(meta.first("og:title", "twitter:title", "title"));
    this.stated = linked.headline();
  }

  /** Null when the page has none. */
  static @Nullable String find(Document document, MetaTags meta, LinkedData linked) {
    return new Headline(document, meta, linked).find(document);
  }

  /** The element that shows {@code headline}; the first {@code h1} or null when none does. */
  static @Nullable Element element(Document document, @Nullable String headline) {
    String key = headline == null ? "" : Words.key(headline);
    for (String tags :
        new String[] {"h1, [itemprop=headline]", "h2, h3", "b, strong, font, div, td"}) {
      for (Element heading : document.select(tags)) {
        String text = Words.key(heading.text());
        if (!key.isEmpty() && text.endsWith(key) && text.length() <= key.length() + LABEL) {
          return heading;
        }
      }
    }
    return document.selectFirst("h1");
  }

  private @Nullable String find(Document document) {
    String first = null;
    String near = null;
    for (Element element : document.select("h1")) {
      String h1 = Words.tidy(element.text());
      if (Words.count(h1) >= 2 && (alike(h1, title) || alike(h1, shared) || alike(h1, stated))) {
        return withoutLabel(h1);
      }
      near = near == null && isNear(h1) ? h1 : near;
      first = first == null && !h1.isEmpty() ? h1 : first;
    }
    if (near != null) {
      return near;
    } else if (stated != null) {
      return stated;
    } else if (shared != null) {
      return shared;
    }
    return title == null ? first : title;
  }

  private static boolean alike(String one, @Nullable String other) {
    String a = Words.key(one);
    String b = other == null ? "" : Words.key(other);
    return !a.isEmpty() && (b.contains(a) || (a.contains(b) && b.length() > 10));
  }

  /** Whether it is long enough for a headline and shares a longer word with what is stated. */
  private boolean isNear(String h1) {
    if (Words.count(h1) < PRINTED_WORDS) {
      return false;
    }
    String all = (title + " " + shared + " " + stated).toLowerCase(Locale.ROOT);
    for (String word : h1.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() >= 5 && all.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String withoutLabel(String h1) {
    String key = Words.key(h1);
    for (String other : new String[] {stated, shared, title}) {
      String end = other == null ? "" : Words.key(other);
      if (!end.isEmpty() && key.endsWith(end) && key.length() - end.length() <= LABEL) {
        return key.equals(end) ? h1 : String.valueOf(other);
      }
    }
    Matcher section = SECTION.matcher(h1);
    return section.matches() && Words.count(section.group(1)) >= 3 ? section.group(1) : h1;
  }

  /** Without the site's name, or what stands like one at the end of a long title. */
  private @Nullable String withoutSite(@Nullable String titled) {
    if (titled == null || titled.isEmpty()) {
      return null;
    }
    String site = meta.first("og:site_name", "application-name");
    String siteKey = site == null ? "" : Words.key(site);
    String rest = titled;
    Matcher separator = SEPARATOR.matcher(titled);
    int last = -1;
    int lastEnd = 0;
    int firstEnd = -1;
    int firstStart = 0;
    while (separator.find()) {
      if (firstEnd < 0) {
        firstStart = separator.start();
        firstEnd = separator.end();
      }
      last = separator.start();
      lastEnd = separator.end();
    }
    if (last > 0) {
      String end = titled.substring(lastEnd);
      boolean named =
          !siteKey.isEmpty()
              && Words.key(end).contains(siteKey)
              && Words.count(end) <= 2 * SITE_WORDS;
      boolean likely =
          Words.count(titled.substring(0, last)) >= 3 && Words.count(end) <= SITE_WORDS;
      if (named || likely) {
        rest = titled.substring(0, last);
      } else if (!siteKey.isEmpty() && Words.key(titled.substring(0, firstStart)).equals(siteKey)) {
        rest = titled.substring(firstEnd);
      }
    }
    return rest.isBlank() ? null : rest.strip();
  }
}

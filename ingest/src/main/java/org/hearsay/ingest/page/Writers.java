package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.ingest.imprint.Byline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it. Persons before agencies, agencies before the outlet's own name; among equals what
 * JSON-LD states before meta tags before the line in view.
 */
final class Writers {

  private static final String[] META_NAMES = {
    "author",
    "byl",
    "article:author",
    "authors",
    "article.author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "cxenseparse:author",
    "bt:author",
    "og:article:author"
  };

  private static final String[] VISIBLE = {
    "[itemprop=author] [itemprop=name]",
    "[itemprop=author]",
    "a[rel~=author]",
    "[class~=(?i)(?:^|[\\s_-])(?:byline|by-line)[_-]*(?:author|name|link)s?]",
    "[class~=(?i)(?:auth|author|contributor|writer)[_-]*(?:link|name)]",
    "a[href~=(?i)/(?:authors?|staff|by|profile|people|contributors?|writers?|columnists?)/[^/?#]+]",
    "[class~=(?i)(?:^|[\\s_-])by-?line]",
    "[data-testid~=(?i)(?:byline|author)]",
    "[id~=(?i)by-?line]",
    "[class~=(?i)(?:^|[\\s_-])authors?(?:$|[\\s_-])]",
    ":matchesOwn(^[Bb][Yy]:? \\p{Lu})"
  };

  /** Not a person: an editorial office. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:staff|team|editors|newsroom|news desk|desk|admin|administrator|editorial"
              + "|redazione|redaction|redaktion|webmaster|guest|user)\\b.*");

  /** An organisation, as far as its name shows. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*(?:\\b(?:press|news|agency|reuters|media|university|institute|college|network|times"
              + "|newswire|magazine|channel|tv|radio|afp|bloomberg)\\b|\\.com|\\.org).*");

  private static final int LONGEST_LINE = 200;

  private static final int PERSON = 4;

  private final String outlet;
  private List<String> best = List.of();
  private int most;

  private Writers(@Nullable String outlet) {
    this.outlet = outlet == null ? "" : Words.key(outlet);
  }

  /**
   * @param headline the element that holds the headline; null when it is not in view
   * @param outlet null when unknown
   */
  static List<String> find(
      Document document,
      MetaTags meta,
      LinkedData linked,
      @Nullable Element headline,
      @Nullable String outlet) {
    Writers writers = new Writers(outlet);
    // From the cheapest to the dearest to look up; the first that names a person is enough.
    writers.take(linked.authors());
    for (String name : META_NAMES) {
      writers.take(meta.all(name));
    }
    for (int i = 0; i < VISIBLE.length && writers.most < PERSON; i++) {
      writers.take(Nearby.texts(document, VISIBLE[i], headline, LONGEST_LINE));
    }
    if (writers.most < PERSON) {
      writers.take(Nearby.bylines(document, headline));
    }
    return writers.best;
  }

  private void take(List<String> stated) {
    List<String> names = clean(stated);
    int rank = names.stream().mapToInt(this::rank).max().orElse(0);
    if (rank > most) {
      best = names;
      most = rank;
    }
  }

  /** 4 a person, 3 another organisation, 2 an office, 1 the outlet itself. */
  private int rank(String name) {
    String key = Words.key(name);
    if (!outlet.isEmpty()
        && (key.equals(outlet)
            || key.contains(outlet)
            || (key.length() > 3 && outlet.contains(key)))) {
      return 1;
    } else if (OFFICE.matcher(name).matches()) {
      return 2;
    }
    return ORGANISATION.matcher(name).matches() ? 3 : PERSON;
  }

  private List<String> clean(List<String> stated) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : stated) {
      if (!one.toLowerCase(Locale.ROOT).startsWith("http")) {
        names.addAll(Byline.names(one));
      }
    }
    List<String> clean = new ArrayList<>(names);
    if (clean.size() > 1) {
      // "Ana Novak, Associated Press" names the writer and whom she writes for.
      int most = clean.stream().mapToInt(this::rank).max().orElse(0);
      clean.removeIf(name -> rank(name) == 1 && most > 1 || rank(name) == 3 && most > 3);
    }
    return clean;
  }
}

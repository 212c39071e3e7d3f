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
    "[class~=(?i)(?:^|[\\s_-])authors?(?:$|[\\s_-])]"
  };

  private static final String BYLINE = "[class~=(?i)by-?line],[data-testid~=(?i)byline]";

  private static final Pattern BY = Pattern.compile("(?i)by\\b");

  /** A person's name in full. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s[\\p{L}.'’-]+){1,3}");

  private static final int MORE = 2;

  /** Not a person: an editorial office. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:staff|team|editors|newsroom|news desk|desk|admin|administrator|editorial"
              + "|redazione|redaction|redaktion|webmaster|guest|user)\\b.*");

  /** An organisation, as far as its name shows. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*(?:\\b(?:press|news|agency|reuters|media|university|institute|college|network|times"
              + "|newswire|magazine|channel|tv|radio|afp|bloomberg|reports?|journal|gazette|tribune"
              + "|chronicle|daily|weekly|observer|dispatch|bulletin|newspapers?|council|foundation"
              + "|ministry|department|association)\\b|\\.com|\\.org).*");

  /** No person's name begins with an article. */
  private static final Pattern ARTICLE = Pattern.compile("The\\s.*");

  private static final int LONGEST_LINE = 200;

  private static final int PERSON = 4;

  private final String outlet;
  private final String publisher;
  private List<String> best = List.of();
  private List<String> other = List.of();
  private int most;

  /**
   * Who wrote it.
   *
   * @param names possibly none
   * @param other whom the line in view names, where it names none of these; mostly nobody
   */
  record Found(List<String> names, List<String> other) {}

  private Writers(@Nullable String outlet, @Nullable String publisher) {
    this.outlet = outlet == null ? "" : Words.key(outlet);
    this.publisher = publisher == null ? "" : Words.key(publisher);
  }

  /**
   * @param headline the element that holds the headline; null when it is not in view
   * @param outlet null when unknown
   */
  static Found find(
      Document document,
      MetaTags meta,
      LinkedData linked,
      @Nullable Element headline,
      @Nullable String outlet) {
    Writers writers = new Writers(outlet, linked.publisher());
    // From the cheapest to the dearest to look up; the first that names a person is enough.
    linked.authors().forEach(writers::take);
    for (String name : META_NAMES) {
      writers.take(meta.all(name));
    }
    for (int i = 0; i < VISIBLE.length && writers.most < PERSON; i++) {
      writers.take(Nearby.texts(document, VISIBLE[i], headline, LONGEST_LINE));
    }
    if (writers.most < PERSON) {
      writers.take(Nearby.bylines(document, headline));
    } else {
      writers.compare(Nearby.texts(document, BYLINE, headline, LONGEST_LINE));
    }
    return new Found(writers.best, writers.other);
  }

  private void take(List<String> stated) {
    List<String> names = clean(stated);
    int rank = names.stream().mapToInt(this::rank).max().orElse(0);
    if (rank > most) {
      best = names;
      most = rank;
    }
  }

  /**
   * Takes a line in view that names those found and one or two persons more: metadata often state
   * the first writer alone. One that names none of them is kept beside.
   */
  private void compare(List<String> lines) {
    for (String line : lines) {
      List<String> names =
          BY.matcher(line).lookingAt() ? clean(Byline.names(line)) : new ArrayList<>();
      names.removeIf(name -> rank(name) < PERSON || !NAME.matcher(name).matches());
      if (names.isEmpty()) {
        continue;
      }
      int more = names.size() - best.size();
      if (more > 0 && more <= MORE && names.containsAll(best)) {
        best = names;
      } else if (!Words.share(String.join(" ", names), String.join(" ", best))) {
        other = names;
      }
      return;
    }
  }

  /** 4 a person, 3 another organisation, 2 an office, 1 the outlet itself. */
  private int rank(String name) {
    String key = Words.key(name);
    if (!key.isEmpty() && key.equals(publisher)) {
      return 1;
    }
    if (!outlet.isEmpty()
        && (key.equals(outlet)
            || key.contains(outlet)
            || (key.length() > 3 && outlet.contains(key)))) {
      return 1;
    } else if (OFFICE.matcher(name).matches()) {
      return 2;
    }
    boolean organisation = ORGANISATION.matcher(name).matches() || ARTICLE.matcher(name).matches();
    return organisation ? 3 : PERSON;
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

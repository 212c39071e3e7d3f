package org.hearsay.ingest.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ingest.imprint.WrittenDate;
import org.hearsay.text.ArticleDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When it was published and updated: what JSON-LD states, meta tags, the times in view, the
 * address. A moment stated in UTC belongs to another day where the paper is: then the day in view
 * or in the address stands, as the text counts its "Tuesday" from it.
 */
final class Dates {

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "published_date",
    "published-date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "originalpublicationdate",
    "article_date_original",
    "ptime",
    "pdate",
    "date",
    "dat",
    "timestamp",
    "og:pubdate",
    "rnews:datepublished",
    "datecreated",
    "creation_date",
    "bt:pubdate",
    "vr:published_time",
    "article-publication-date"
  };

  private static final String[] UPDATED = {
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "lastmod",
    "article:modified", "last-modified", "dcterms.modified", "dc.date.modified", "revision_date",
    "updated_date", "article.updated", "utime"
  };

  private static final String DATE_NAME =
      "(?i)(?:^|[\\s_-])(?:date|dateline|timestamp|time-?stamp|posted-?on|published|pubdate|post-date"
          + "|article-date|entry-date)(?:$|[\\s_-])";

  private static final String[] VISIBLE = {
    "[itemprop=datePublished]",
    "time[pubdate]",
    "time[class~=(?i)(?:publish|posted|created)]",
    "time[datetime]",
    "time",
    "[class~=(?i)(?:publish|posted|pub)[-_]*(?:ed|on)?[-_]*(?:date|time|at)]",
    "[class~=" + DATE_NAME + "],[id~=" + DATE_NAME + "]",
    "[class~=(?i)(?:date|timestamp|byline|meta|published|posted)]",
    "[id~=(?i)(?:date|timestamp|published)]",
    ":matchesOwn((?:19|20)\\d\\d)"
  };

  private static final int LONGEST = 200;

  /** After so many days an update is a new text on an old address. */
  private static final int ANOTHER_TEXT_DAYS = 60;

  private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated|modified|revised)\\b");

  /** The time zones of the world, in hours from UTC. */
  private static final int LEAST_OFFSET = -12;

  private static final int GREATEST_OFFSET = 14;

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?([0-3]\\d)(?:[/_-]|\\b)");

  private Dates() {}

  static @Nullable ArticleDate published(
      Document document,
      MetaTags meta,
      LinkedData linked,
      @Nullable Element headline,
      @Nullable String url) {
    List<String> stated = new ArrayList<>();
    if (linked.published() != null) {
      stated.add(linked.published());
    }
    for (String name : PUBLISHED) {
      stated.addAll(meta.all(name));
    }
    ArticleDate first = first(stated);
    ArticleDate inAddress = inAddress(url);
    if (first == null) {
      ArticleDate inView = inView(document, headline, false);
      ArticleDate found = inView == null ? inAddress : inView;
      // Many servers write the moment of delivery there.
      return found == null ? first(meta.all("last-modified")) : found;
    }
    return ZoneOffset.UTC.equals(first.offset())
        ? inLocalTime(first, inView(document, headline, true), inAddress)
        : first;
  }

  /**
   * The day that the page prints instead of the one it states: pages that are written anew after
   * months or years keep their first date in their metadata and show readers the day from which the
   * text now counts. Null when the page prints the stated day too, or none that goes with the
   * metadata.
   *
   * @param published as stated
   * @param updated as stated; null when it is not, and then nothing is found
   */
  static @Nullable ArticleDate printedInstead(
      Document document,
      @Nullable Element headline,
      ArticleDate published,
      @Nullable ArticleDate updated) {
    if (updated == null || headline == null || isNear(published.day(), updated.day())) {
      return null;
    }
    ArticleDate instead = null;
    for (String selector : VISIBLE) {
      for (Element element : Nearby.elements(document, selector, headline)) {
        ArticleDate printed = printed(element);
        if (printed == null) {
          continue;
        } else if (isNear(printed.day(), published.day())) {
          return null;
        }
        boolean between =
            printed.day().isAfter(published.day())
                && !printed.day().isAfter(updated.day().plusDays(1));
        boolean revised =
            !isCalledUpdate(element)
                || printed.day().isAfter(published.day().plusDays(ANOTHER_TEXT_DAYS));
        instead = instead == null && between && revised ? printed : instead;
      }
    }
    return instead;
  }

  /** The same day somewhere on earth. */
  private static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
  }

  private static @Nullable ArticleDate printed(Element element) {
    String text = Words.tidy(element.text());
    return first(List.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
  }

  private static boolean isCalledUpdate(Element element) {
    Element parent = element.parent();
    return UPDATE.matcher(element.text()).find()
        || (parent != null && parent.childrenSize() < 6 && UPDATE.matcher(parent.text()).find());
  }

  /** Null when it is not stated, or is the same as {@code published}. */
  static @Nullable ArticleDate updated(
      MetaTags meta, LinkedData linked, @Nullable ArticleDate published) {
    List<String> stated = new ArrayList<>();
    if (linked.updated() != null) {
      stated.add(linked.updated());
    }
    for (String name : UPDATED) {
      stated.addAll(meta.all(name));
    }
    ArticleDate updated = first(stated);
    return updated == null || updated.equals(published) ? null : updated;
  }

  private static @Nullable ArticleDate first(List<String> stated) {
    for (String one : stated) {
      Optional<ArticleDate> date = WrittenDate.parse(one);
      if (date.isPresent() && isPlausible(date.get())) {
        return date.get();
      }
    }
    return null;
  }

  private static ArticleDate inLocalTime(
      ArticleDate stated, @Nullable ArticleDate inView, @Nullable ArticleDate inAddress) {
    for (ArticleDate local : new ArticleDate[] {inView, inAddress}) {
      if (local != null && !ZoneOffset.UTC.equals(local.offset())) {
        if (local.day().equals(stated.day())) {
          return stated;
        } else if (isSameMoment(stated, local)) {
          return local;
        }
      }
    }
    return stated;
  }

  /** Whether somewhere on earth it is {@code local}'s day when it is {@code utc}. */
  private static boolean isSameMoment(ArticleDate utc, ArticleDate local) {
    LocalTime time = utc.time();
    if (time == null) {
      return false;
    }
    LocalDateTime moment = utc.day().atTime(time);
    return !local.day().isBefore(moment.plusHours(LEAST_OFFSET).toLocalDate())
        && !local.day().isAfter(moment.plusHours(GREATEST_OFFSET).toLocalDate());
  }

  /**
   * @param printed whether only what a reader sees counts, and no attributes, which are often in
   *     UTC
   */
  private static @Nullable ArticleDate inView(
      Document document, @Nullable Element headline, boolean printed) {
    for (String selector : VISIBLE) {
      for (Element element : Nearby.elements(document, selector, headline)) {
        ArticleDate date = printed(element);
        ArticleDate exact = printed ? null : inAttributes(element);
        if (exact != null
            && (date == null || (date.time() == null && date.day().equals(exact.day())))) {
          date = exact;
        }
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable ArticleDate inAttributes(Element element) {
    return first(List.of(element.attr("datetime"), element.attr("content"), element.attr("title")));
  }

  private static @Nullable ArticleDate inAddress(@Nullable String url) {
    Matcher m = IN_ADDRESS.matcher(url == null ? "" : url);
    if (!m.find()) {
      return null;
    }
    String month = m.group(2);
    String written =
        Character.isDigit(month.charAt(0))
            ? m.group(1) + "-" + month + "-" + m.group(3)
            : m.group(3) + " " + month + " " + m.group(1);
    return first(List.of(written));
  }

  /** The web began in 1991; scanned archives begin with the newspapers. */
  private static boolean isPlausible(ArticleDate date) {
    LocalDate day = date.day();
    return day.getYear() >= 1600
        && day.getYear() < 2200
        && day.getDayOfYear() + day.getYear() != 1971;
  }
}

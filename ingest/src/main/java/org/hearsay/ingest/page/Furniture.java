package org.hearsay.ingest.page;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what its own markup says is no part of an article: by tag, by role, by being
 * hidden, by the words in class and id. Nothing is taken that holds a large part of the page's
 * running text, whatever it is called: templates name the whole page {@code with-sidebar}.
 */
final class Furniture implements NodeFilter {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "button",
          "select",
          "input",
          "textarea",
          "label",
          "nav",
          "figcaption",
          "video",
          "audio",
          "picture",
          "map",
          "menu",
          "dialog",
          "aside",
          "footer",
          "form",
          "time",
          "link");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "button",
          "banner",
          "doc-footnote");

  /** Readers' comments may well be longer than the article. */
  private static final Set<String> COMMENT_WORDS =
      Set.of("comment", "comments", "disqus", "respond", "commentlist", "livefyre", "spotim");

  private static final Set<String> WORDS =
      Set.of(
          "related",
          "recommended",
          "recommendation",
          "recommendations",
          "recirc",
          "recirculation",
          "promo",
          "promos",
          "promotion",
          "newsletter",
          "newsletters",
          "signup",
          "subscribe",
          "subscription",
          "share",
          "sharing",
          "shares",
          "sharebar",
          "social",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "ad",
          "ads",
          "adslot",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola",
          "popular",
          "trending",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "onetrust",
          "modal",
          "popup",
          "overlay",
          "caption",
          "captions",
          "credit",
          "credits",
          "byline",
          "bylines",
          "author",
          "authors",
          "bio",
          "tags",
          "taglist",
          "topics",
          "timestamp",
          "dateline",
          "toolbar",
          "tools",
          "widget",
          "widgets",
          "masthead",
          "pagination",
          "pager",
          "login",
          "teaser",
          "teasers",
          "rail",
          "upsell",
          "donate",
          "donation",
          "poll",
          "quiz",
          "carousel",
          "slideshow",
          "player",
          "pullquote",
          "skip",
          "tooltip",
          "toc",
          "hidden",
          "footer",
          "disclaimer",
          "copyright",
          "follow",
          "morefrom",
          "readmore",
          "seealso",
          "mostread",
          "mostpopular",
          "affiliate",
          "shopping",
          "jp",
          "sharedaddy",
          "printfriendly",
          "noprint",
          "screenreader",
          "kicker",
          "eyebrow",
          "wpcnt",
          "addtoany",
          "infobox");

  private static final Pattern WORD_PAIRS =
      Pattern.compile(
          "(?i)(?:read|see|learn)[-_]?(?:more|also|next)|more[-_](?:from|on|stories|news)"
              + "|most[-_](?:read|popular|viewed|recent)|sr[-_]only|visually[-_]?hidden|screen[-_]reader"
              + "|sign[-_]?up|pull[-_]?quote|up[-_]next|you[-_](?:may|might)[-_]");

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** What is hidden or named as furniture stays when it holds this share of the running text. */
  private static final double MUCH = 0.4;

  private static final double NEARLY_ALL = 0.85;

  private final Mass prose;

  private Furniture(Mass prose) {
    this.prose = prose;
  }

  /** Changes {@code body}. */
  static void remove(Element body) {
    Mass prose = new Mass(Blocks.of(body), block -> block.isProse() ? block.text().length() : 0);
    body.filter(new Furniture(prose));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment) {
      return FilterResult.REMOVE;
    }
    if (depth == 0 || !(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    double share = prose.total() == 0 ? 0 : prose.of(element) / prose.total();
    return share < limit(element) ? FilterResult.REMOVE : FilterResult.CONTINUE;
  }

  /** The element is taken out when its share of the running text is below this; 0 to keep it. */
  private static double limit(Element element) {
    Set<String> words = ClassWords.of(element);
    if (!Collections.disjoint(words, COMMENT_WORDS)) {
      return NEARLY_ALL;
    }
    if (TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || isHidden(element)
        || !Collections.disjoint(words, WORDS)
        || WORD_PAIRS.matcher(element.className() + " " + element.id()).find()) {
      return MUCH;
    }
    return 0;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN_STYLE.matcher(element.attr("style")).find();
  }
}

package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what its own markup says is no part of an article: by tag, by role, by being
 * hidden, by the words in class and id. Nothing is taken that holds a large part of the page's
 * running text, whatever it is called: templates name the whole page {@code with-sidebar}.
 */
final class Furniture implements NodeFilter {

  private static final Set<String> TAGS =
      words(
          """
          script style noscript template svg math iframe object embed canvas button select input
          textarea label nav figcaption video audio picture map menu dialog aside footer form time
          link
          """);

  private static final Set<String> WORDING_TAGS =
      words("a abbr b bdi cite code data dfn em i ins mark q s span strong sub sup time u var");

  private static final Set<String> PARAGRAPH_TAGS = words("p li blockquote dd td");

  private static final Set<String> ROLES =
      words(
          """
          navigation complementary contentinfo search dialog alertdialog menu menubar toolbar
          tooltip button banner doc-footnote
          """);

  /** {@code article-body-with-sidebar} holds the article. */
  private static final Set<String> BODY_WORDS =
      words("article body content entry main page post single story text layout");

  private static final Set<String> ARTICLE_TAGS = Set.of("article", "main");

  /** What is for subscribers is hidden until a script finds that the reader is one. */
  private static final Set<String> PAID_WORDS =
      words("subscriber subscribers premium paywall metered paid");

  /** Readers' comments and the column of other stories may well be longer than the article. */
  private static final Set<String> LONG_WORDS =
      words("comment comments disqus respond commentlist livefyre spotim sidebar related");

  private static final Set<String> WORDS =
      words(
          """
          recommended recommendation recommendations recirc recirculation morefrom readmore
          seealso mostread mostpopular popular trending teaser teasers
          promo promos promotion newsletter newsletters signup subscribe subscription upsell
          donate donation login
          advert adverts advertisement advertising ad ads adslot sponsor sponsored outbrain taboola

          share sharing shares sharebar social follow sharedaddy addtoany jp wpcnt
          nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc skip masthead
          footer toolbar tools widget widgets
          cookie cookies consent gdpr onetrust modal popup overlay tooltip hidden screenreader
          printfriendly noprint
          caption captions credit credits carousel slideshow player pullquote infobox poll quiz
          byline bylines author authors bio dateline timestamp tags taglist topics kicker eyebrow
          disclaimer copyright
          """);

  private static final Pattern WORD_PAIRS =
      Pattern.compile(
          "(?i)(?:read|see|learn)[-_]?(?:more|also|next)|(?:left|right|side)[-_]?rail|more[-_](?:from|on|stories|news)"
              + "|most[-_](?:read|popular|viewed|recent)|sr[-_]only|visually[-_]?hidden|screen[-_]reader"
              + "|sign[-_]?up|pull[-_]?quote|up[-_]next|you[-_](?:may|might)[-_]");

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** What is hidden or named as furniture stays when it holds this share of the running text. */
  private static final double MUCH = 0.6;

  private static final double NEARLY_ALL = 0.85;

  private static final double LITTLE = 0.1;

  /** Between two words of a sentence there are no more elements that are taken out. */
  private static final int FEW = 20;

  private final Mass prose;
  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> removed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(Mass prose) {
    this.prose = prose;
  }

  /**
   * Changes {@code body}.
   *
   * @param headline what holds it is kept, whatever it is called; null when it is not in view
   */
  static void remove(Element body, @Nullable Element headline) {
    Mass prose = new Mass(Blocks.of(body), block -> block.isProse() ? block.text().length() : 0);
    Furniture furniture = new Furniture(prose);
    for (Element top = headline; top != null; top = top.parent()) {
      furniture.kept.add(top);
    }
    for (Element top = body.selectFirst("[itemprop=articleBody]");
        top != null;
        top = top.parent()) {
      furniture.kept.add(top);
    }
    body.filter(furniture);
    furniture.parents.forEach(furniture::clear);
  }

  /** One child after another would take time by the square of their number. */
  private void clear(Element parent) {
    List<Node> left = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (!removed.contains(child)) {
        left.add(child);
      }
    }
    parent.empty();
    parent.appendChildren(left);
  }

  private FilterResult remove(Node node) {
    removed.add(node);
    if (node.parent() instanceof Element parent) {
      parents.add(parent);
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment) {
      return remove(node);
    }
    if (depth == 0 || !(node instanceof Element element) || kept.contains(node)) {
      return FilterResult.CONTINUE;
    }
    if (isWording(element)) {
      return FilterResult.CONTINUE;
    }
    double share = prose.total() == 0 ? 0 : prose.of(element) / prose.total();
    return share < limit(element) ? remove(element) : FilterResult.CONTINUE;
  }

  /** Whether it holds words of a paragraph, which are part of it whatever the markup calls them. */
  private boolean isWording(Element element) {
    if (!WORDING_TAGS.contains(element.normalName()) || isHidden(element)) {
      return false;
    }
    Element owner = element.parent();
    while (owner != null && !Blocks.isBlock(owner)) {
      owner = owner.parent();
    }
    return owner != null
        && prose.of(owner) > 2.0 * element.wholeText().length()
        && (PARAGRAPH_TAGS.contains(owner.normalName()) || isWithinSentence(element));
  }

  private boolean isWithinSentence(Element element) {
    Node previous = element.previousSibling();
    for (int i = 0; i < FEW && previous != null && removed.contains(previous); i++) {
      previous = previous.previousSibling();
    }
    String before = textOf(previous);
    String after = textOf(element.nextSibling());
    return (!before.isEmpty() && !Words.endsSentence(before))
        || (!after.isEmpty()
            && (Character.isLowerCase(after.charAt(0)) || ",.;:?!".indexOf(after.charAt(0)) >= 0));
  }

  private static String textOf(@Nullable Node node) {
    return node instanceof TextNode text ? text.text().strip() : "";
  }

  /** The element is taken out when its share of the running text is below this; 0 to keep it. */
  private static double limit(Element element) {
    Set<String> words = ClassWords.of(element);
    if (!Collections.disjoint(words, LONG_WORDS)) {
      return Collections.disjoint(words, BODY_WORDS) ? NEARLY_ALL : MUCH;
    }
    boolean named =
        !Collections.disjoint(words, WORDS)
            || WORD_PAIRS.matcher(element.className() + " " + element.id()).find();
    if (named && ARTICLE_TAGS.contains(element.normalName())) {
      // A template's word for the kind of article, or a card that leads to another one.
      return LITTLE;
    }
    if (named
        || TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || (isHidden(element) && Collections.disjoint(words, PAID_WORDS))) {
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

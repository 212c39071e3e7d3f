package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page's article. */
final class Body {

  /** A label before the first paragraph is shorter than a standfirst. */
  private static final int STANDFIRST_WORDS = 6;

  /** Repeated lines below this length may be part of the text, such as an answer "No." */
  private static final int REPEATED = 40;

  private final Element main;
  private final @Nullable String headline;
  private final List<String> byline;

  private Body(Element main, @Nullable String headline, List<String> byline) {
    this.main = main;
    this.headline = headline;
    this.byline = byline;
  }

  /**
   * Changes {@code document}; empty when there is no running text.
   *
   * @param shown the element that shows the headline; null when none does
   * @param byline the writers, whose lives are told below many articles
   */
  static List<String> paragraphs(
      Document document, @Nullable String headline, @Nullable Element shown, List<String> byline) {
    Element body = document.body();
    Furniture.remove(body, shown);
    Element main = ownArticle(MainElement.find(body, Blocks.of(body)), shown);
    return new Body(main, headline, byline).paragraphs();
  }

  /** Pages that run on into the next story have an {@code article} for each. */
  private static Element ownArticle(Element main, @Nullable Element shown) {
    Element own = shown == null ? null : shown.closest("article");
    if (own == null || own == main || !isInside(own, main)) {
      return main;
    }
    long prose = Blocks.of(own).stream().filter(Block::isProse).count();
    return prose >= 2 ? MainElement.find(own, Blocks.of(own)) : main;
  }

  private static boolean isInside(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private List<String> paragraphs() {
    List<Block> all = Blocks.of(main);
    Mass length = new Mass(all, block -> block.text().length());
    Mass linked = new Mass(all, Block::linked);
    Mass prose = new Mass(all, block -> block.isProse() ? block.text().length() : 0);
    Mass count = new Mass(all, block -> 1);
    Set<String> seen = new HashSet<>();
    if (headline != null) {
      seen.add(Words.key(headline));
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : all) {
      if (isText(block) && !inLinkList(block, length, linked, prose, count) && isNew(block, seen)) {
        kept.add(block);
      }
    }
    return trimmed(kept).stream().map(Block::text).toList();
  }

  private boolean isText(Block block) {
    if (block.linkDensity() > (block.text().length() < 200 ? 0.6 : 0.8)) {
      return false;
    }
    if (!block.isProse() && block.owner().closest("table") != null) {
      return false;
    }
    return !Boilerplate.is(block.text()) && !isLife(block.text());
  }

  private boolean isNew(Block block, Set<String> seen) {
    String key = Words.key(block.text());
    if (key.isEmpty()) {
      return false;
    }
    if (block.text().length() < REPEATED) {
      return !seen.contains(key);
    }
    return seen.add(key);
  }

  /** "Ana Novak is our correspondent in Celje.", where Ana Novak wrote it. */
  private boolean isLife(String text) {
    for (String name : byline) {
      if (name.length() > 4
          && text.startsWith(name)
          && Boilerplate.isLife(text.substring(name.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element around it, within the body, has several blocks and is mostly links. */
  private boolean inLinkList(Block block, Mass length, Mass linked, Mass prose, Mass count) {
    for (Element at = block.owner(); at != null && at != main; at = at.parent()) {
      double all = length.of(at);
      if (count.of(at) > 1 && linked.of(at) > 0.5 * all && prose.of(at) < 0.3 * all) {
        return true;
      }
    }
    return false;
  }

  /** Without labels before the first paragraph and headings after the last. */
  private static List<Block> trimmed(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && isLabel(blocks.get(first))) {
      first++;
    }
    int last = blocks.size();
    while (last > first && isLoose(blocks.get(last - 1))) {
      last--;
    }
    boolean running = blocks.stream().anyMatch(Block::isProse);
    return running ? blocks.subList(first, last) : List.of();
  }

  private static boolean isLabel(Block block) {
    return !block.isProse()
        && !Words.endsSentence(block.text())
        && Words.count(block.text()) < STANDFIRST_WORDS;
  }

  private static boolean isLoose(Block block) {
    return block.isHeading() || (isLabel(block) && !block.isListItem());
  }
}

package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Parts an element's text at its block boundaries, in reading order. Not thread-safe. */
final class Blocks implements NodeVisitor {

  /** HTML Standard, section 15.3 (rendering): what is laid out as a block, list item or cell. */
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> UNSEEN_TAGS =
      Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "math");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Element> owners = new ArrayList<>();
  private int linked;
  private int bold;
  private int linkDepth;
  private int boldDepth;
  private int unseenDepth;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    blocks.owners.add(root);
    root.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  static boolean isBlock(Element element) {
    return BLOCK_TAGS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (isBlock(element)) {
        flush();
        owners.add(element);
      } else if (tag.equals("br")) {
        lineBreak();
      }
      linkDepth += tag.equals("a") || tag.equals("button") ? 1 : 0;
      boldDepth += tag.equals("b") || tag.equals("strong") ? 1 : 0;
      unseenDepth += UNSEEN_TAGS.contains(tag) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      linkDepth -= tag.equals("a") || tag.equals("button") ? 1 : 0;
      boldDepth -= tag.equals("b") || tag.equals("strong") ? 1 : 0;
      unseenDepth -= UNSEEN_TAGS.contains(tag) ? 1 : 0;
      if (isBlock(element)) {
        flush();
        owners.remove(owners.size() - 1);
      }
    }
  }

  private void add(String words) {
    if (unseenDepth > 0) {
      return;
    }
    int visible = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c == '\n' || c == '\r' ? ' ' : c);
      visible += Character.isWhitespace(c) ? 0 : 1;
    }
    linked += linkDepth > 0 ? visible : 0;
    bold += boldDepth > 0 ? visible : 0;
  }

  /** One break parts lines, two part paragraphs. */
  private void lineBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == '\n') {
      flush();
    } else if (end > 0) {
      text.append('\n');
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      StringBuilder tidy = new StringBuilder(text.length());
      for (String line : text.toString().split("\n")) {
        String words = Words.tidy(line);
        if (!words.isEmpty()) {
          tidy.append(tidy.isEmpty() ? "" : "\n").append(words);
        }
      }
      if (!tidy.isEmpty()) {
        blocks.add(new Block(owners.get(owners.size() - 1), tidy.toString(), linked, bold));
      }
    }
    text.setLength(0);
    linked = 0;
    bold = 0;
  }
}

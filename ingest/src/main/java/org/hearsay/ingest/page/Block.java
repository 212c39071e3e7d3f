package org.hearsay.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries: a paragraph, a heading, a list item, a menu entry.
 *
 * @param owner the block element that holds the text itself, not only through another block
 * @param text tidy, at least one character; a line feed stands for a single {@code br}
 * @param linked how many of its characters stand in links
 * @param bold how many of its characters stand in {@code b} or {@code strong}
 */
record Block(Element owner, String text, int linked, int bold) {

  /** Below this many characters a run of text may be a label, a button, a caption. */
  private static final int SHORT = 60;

  private static final int LONG = 140;

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  boolean isListItem() {
    return owner.normalName().equals("li");
  }

  /** From 0, no link, to 1, all link. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** Running text: long, not made of links, and with the end of a sentence or very long. */
  boolean isProse() {
    return !isHeading()
        && text.length() >= SHORT
        && linkDensity() < 0.4
        && (text.length() >= LONG || Words.endsSentence(text) || text.contains(". "));
  }

  /**
   * How much it speaks for being in the body, in characters: its own for running text, less than
   * nothing for links and labels.
   */
  double weight() {
    if (isProse()) {
      return Boilerplate.is(text) ? -text.length() : text.length() - 2.0 * linked;
    }
    return isHeading() ? -linked : -Math.min(10 + linked, 80);
  }
}

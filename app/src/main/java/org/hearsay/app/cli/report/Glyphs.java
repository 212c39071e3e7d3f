package org.hearsay.app.cli.report;

/**
 * The report's own marks.
 *
 * @param separator between facts of one line
 * @param arrow from a source to the one it cites
 * @param turns from the body's words to the headline's
 * @param rule what a line between two articles is made of, one column wide
 * @param open opening quotation mark
 * @param close closing quotation mark
 * @param ellipsis where words were left out
 * @param warning before what should not be missed
 * @param certain and the others: before a claim
 */
record Glyphs(
    String separator,
    String arrow,
    String turns,
    String rule,
    String open,
    String close,
    String ellipsis,
    String warning,
    String certain,
    String probable,
    String possible,
    String unclear,
    String denied,
    String other) {

  static final Glyphs UNICODE =
      new Glyphs(" · ", " ← ", " → ", "─", "“", "”", "…", "▲", "●", "◐", "○", "◌", "✗", "▷");

  static final Glyphs ASCII =
      new Glyphs(" | ", " <- ", " -> ", "-", "\"", "\"", "...", "!", "#", "+", "~", "?", "x", ">");

  /** The marks of this set, to see whether a charset has them. */
  private String all() {
    return separator + arrow + turns + rule + open + close + ellipsis + warning + certain + probable
        + possible + unclear + denied + other;
  }

  /** The first of the two sets that {@code text}'s charset has. */
  static Glyphs in(SafeText text) {
    return text.canShow(UNICODE.all()) ? UNICODE : ASCII;
  }
}

package org.hearsay.app.cli.report;

import java.nio.charset.Charset;

/**
 * What a report is laid out for.
 *
 * @param width columns, at least {@link #NARROWEST}
 * @param lines how many lines one article should take at most; {@link #ALL} for no bound. The head,
 *     three claims and the findings are shown however few lines there are
 * @param charset what the lines will be written in
 * @param evidence whether each claim names its place in the text and the rule that found it
 */
public record Page(int width, int lines, Charset charset, boolean evidence) {

  public static final int NARROWEST = 40;

  /** Where the height of the screen is not known: a large terminal's, or a printed page's. */
  public static final int USUAL_LINES = 48;

  public static final int ALL = Integer.MAX_VALUE;

  public Page {
    if (width < NARROWEST || lines < 1) {
      throw new IllegalArgumentException("no room on a page of " + width + " by " + lines);
    }
  }
}

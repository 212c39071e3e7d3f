package org.hearsay.app.cli.report;

/**
 * A stretch of one style.
 *
 * @param text without control characters; see {@link SafeText}
 * @param style how it is shown
 */
record Run(String text, Style style) {

  int width() {
    return DisplayWidth.of(text);
  }
}

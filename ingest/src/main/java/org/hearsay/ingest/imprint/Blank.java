package org.hearsay.ingest.imprint;

import org.hearsay.text.Span;

/** White space as a reader sees it: also no-break and zero-width spaces and the byte order mark. */
public final class Blank {

  private Blank() {}

  public static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  public static String strip(String text) {
    return strip(text, new Span(0, text.length())).of(text);
  }

  /** {@code span} without the white space at its ends; empty at its end when all is white space. */
  public static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * How many words {@code text} has, up to {@code enough}: runs without white space that have a
   * letter.
   */
  public static int words(String text, int enough) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length() && words < enough; i++) {
      char c = text.charAt(i);
      if (is(c)) {
        counted = false;
      } else if (!counted && (Character.isLetter(c) || Character.isSurrogate(c))) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}

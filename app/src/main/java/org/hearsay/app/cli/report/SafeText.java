package org.hearsay.app.cli.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Makes foreign text fit for a terminal. An article is written by strangers: an escape sequence in
 * it could move the cursor, hide lines or set the window's title, and a direction override could
 * turn the words of a line around. So control and format characters are taken out, line breaks and
 * tabs become single spaces, and what the charset lacks is written in its nearest plain form.
 *
 * <p>Not thread-safe, because the charset's encoder is not.
 */
public final class SafeText {

  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x00AB, "\""),
          Map.entry(0x00BB, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "--"),
          Map.entry(0x2015, "--"),
          Map.entry(0x2022, "*"),
          Map.entry(0x2026, "..."),
          Map.entry(0x2032, "'"),
          Map.entry(0x2033, "\""),
          Map.entry(0x2212, "-"),
          Map.entry(0x00B0, " degrees"),
          Map.entry(0x00D7, "x"),
          Map.entry(0x00B7, "-"),
          Map.entry(0x20AC, "EUR"),
          Map.entry(0x00A3, "GBP"),
          Map.entry(0x00A5, "JPY"),
          Map.entry(0x00DF, "ss"),
          Map.entry(0x00C6, "AE"),
          Map.entry(0x00E6, "ae"),
          Map.entry(0x00D8, "O"),
          Map.entry(0x00F8, "o"),
          Map.entry(0x0110, "D"),
          Map.entry(0x0111, "d"),
          Map.entry(0x0131, "i"),
          Map.entry(0x0141, "L"),
          Map.entry(0x0142, "l"),
          Map.entry(0x0152, "OE"),
          Map.entry(0x0153, "oe"));

  private static final char FRACTION_SLASH = 0x2044;

  private final CharsetEncoder encoder;

  /**
   * @param charset what the terminal or file is written in
   */
  public SafeText(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** Whether the charset has every character of {@code text}. */
  public boolean canShow(String text) {
    return encoder.canEncode(text);
  }

  /** {@code text} on one line, runs of white space as one space, none at the ends. */
  public String clean(String text) {
    return cleanInside(text).strip();
  }

  /** As {@link #clean}, but a space at either end stays: for a piece of a longer text. */
  String cleanInside(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        if (!space) {
          out.append(' ');
        }
        space = true;
      } else if (isShown(codePoint)) {
        space = false;
        append(out, codePoint);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }

  /**
   * False for controls, surrogates on their own, and format characters but joiners within words.
   */
  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D;
      default -> true;
    };
  }

  private void append(StringBuilder out, int codePoint) {
    String text = Character.toString(codePoint);
    if (codePoint < 0x80 || encoder.canEncode(text)) {
      out.append(text);
      return;
    }
    String plain = PLAIN.get(codePoint);
    if (plain != null) {
      out.append(plain);
      return;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (encoder.canEncode(c)) {
        out.append(c);
      } else if (c == FRACTION_SLASH) {
        out.append('/');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !Character.isLowSurrogate(c)) {
        out.append('?');
      }
    }
  }
}

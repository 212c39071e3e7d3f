package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.imprint.Blank;

/**
 * An e-mail's plain text into paragraphs: lines that were wrapped to a width are joined, and what
 * is quoted of another message ({@code >}) and the signature (RFC 3676, section 4.3) are left out.
 */
final class MailText {

  /** Programs wrap at 65 to 80 columns; a word may be long. */
  private static final int WRAPPED = 50;

  private MailText() {}

  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (line.equals("-- ")) {
        break;
      } else if (line.startsWith(">")) {
        continue;
      }
      String words = Blank.strip(line);
      if (words.isEmpty()) {
        flush(lines, paragraphs);
      } else {
        lines.add(words);
      }
    }
    flush(lines, paragraphs);
    return paragraphs;
  }

  private static void flush(List<String> lines, List<String> paragraphs) {
    if (!lines.isEmpty()) {
      boolean wrapped =
          lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.length() >= WRAPPED);
      paragraphs.add(String.join(wrapped ? " " : "\n", lines));
      lines.clear();
    }
  }
}

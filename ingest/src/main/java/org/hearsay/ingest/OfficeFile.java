package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Office files, which are ZIP archives: told by the names of the files in them (ECMA-376, part 2;
 * OpenDocument 1.3, part 2, section 3.3; EPUB OCF 3.2, section 4.3).
 */
final class OfficeFile {

  private static final String ZIP = "PK\u0003\u0004";

  private OfficeFile() {}

  /** What the file is and what to do; null when it is no office file, as far as its head shows. */
  static @Nullable String find(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (!start.startsWith(ZIP)) {
      return null;
    }
    if (start.contains("mimetypeapplication/epub+zip")) {
      return "an e-book (EPUB); unpack it and read the pages in it";
    } else if (start.contains("mimetypeapplication/vnd.oasis.opendocument.")) {
      return "an OpenDocument file; save it as text or HTML, or a table as CSV";
    } else if (!start.contains("[Content_Types].xml") && !start.contains("_rels/.rels")) {
      return null;
    } else if (start.contains("word/")) {
      return "a Word file; save it as text or HTML";
    } else if (start.contains("xl/")) {
      return "an Excel file; save it as CSV";
    } else if (start.contains("ppt/")) {
      return "a PowerPoint file; save it as text";
    }
    return "an Office file; save it as text or HTML";
  }
}

package org.hearsay.ingest;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that are read. */
enum Format {
  TEXT,
  HTML,
  JSON_LINES;

  /** The endings that a folder is searched for, for a message. */
  static final String KNOWN_ENDINGS = ".txt, .html, .htm, .xhtml, .jsonl, .ndjson";

  /** The format that the file's ending stands for, in any case; null when none does. */
  static @Nullable Format ofName(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "txt" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      default -> null;
    };
  }
}

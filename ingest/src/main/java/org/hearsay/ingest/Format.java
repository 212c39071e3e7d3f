package org.hearsay.ingest;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that are read. */
enum Format {
  TEXT,
  HTML,
  JSON_LINES,
  TABLE,
  MAIL,
  ARCHIVE,
  PACKED_ARCHIVE;

  /** The endings that a folder is searched for, for a message. */
  static final String KNOWN_ENDINGS =
      ".txt, .html, .htm, .xhtml, .jsonl, .ndjson, .csv, .tsv, .eml, .mht, .warc, .wacz";

  /**
   * The format that the file's ending stands for, in any case and without a {@code .gz} after it;
   * null when none does.
   */
  static @Nullable Format ofName(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv", "tsv" -> TABLE;
      case "eml", "mht", "mhtml" -> MAIL;
      case "warc" -> ARCHIVE;
      case "wacz" -> PACKED_ARCHIVE;
      default -> null;
    };
  }
}

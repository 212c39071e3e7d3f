package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that are known by their first bytes and not read. The signatures are those of the formats'
 * own specifications, as the {@code file} program has them.
 */
final class Signatures {

  private record Signature(int offset, byte[] bytes, String advice) {
    boolean matches(byte[] head) {
      if (head.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (head[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final String IMAGE = "an image; only text can be read";
  private static final String SOUND = "sound or film; only text can be read";

  private static final List<Signature> ALL =
      List.of(
          of("%PDF-", "PDF is not read; turn it into text first (pdftotext)"),
          of("PK\u0003\u0004", "a ZIP archive; unpack it first"),
          of("PK\u0005\u0006", "an empty ZIP archive"),
          of("BZh", "compressed with bzip2; unpack it first (bzip2 -d)"),
          of("\u00fd7zXZ", "compressed with xz; unpack it first (xz -d)"),
          of("\u0028\u00b5\u002f\u00fd", "compressed with zstd; unpack it first (zstd -d)"),
          of("7z\u00bc\u00af", "a 7z archive; unpack it first"),
          of("Rar!", "a RAR archive; unpack it first"),
          of(
              "\u00d0\u00cf\u0011\u00e0",
              "an old Office file or Outlook message; save it as text or HTML"),
          of("{\\rtf", "rich text (RTF) is not read; save it as text"),
          of("SQLite format 3\u0000", "a database, not an article"),
          of("\u0089PNG", IMAGE),
          of("\u00ff\u00d8\u00ff", IMAGE),
          of("GIF8", IMAGE),
          of("II*\u0000", IMAGE),
          of("MM\u0000*", IMAGE),
          at(8, "WEBP", IMAGE),
          at(4, "ftyp", SOUND),
          of("ID3", SOUND),
          of("OggS", SOUND),
          of("\u007fELF", "a program, not an article"),
          of("MZ\u0090\u0000", "a program, not an article"));

  private Signatures() {}

  /** What the file is and what to do; null when none of these. */
  static @Nullable String find(byte[] head) {
    String office = OfficeFile.find(head);
    if (office != null) {
      return office;
    }
    for (Signature signature : ALL) {
      if (signature.matches(head)) {
        return signature.advice();
      }
    }
    return null;
  }

  private static Signature of(String bytes, String advice) {
    return at(0, bytes, advice);
  }

  private static Signature at(int offset, String bytes, String advice) {
    return new Signature(offset, bytes.getBytes(StandardCharsets.ISO_8859_1), advice);
  }
}

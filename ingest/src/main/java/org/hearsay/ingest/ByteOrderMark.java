package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Unicode's byte order marks, and the wide encodings that are plain without one. */
final class ByteOrderMark {

  private ByteOrderMark() {}

  /** The encoding that a byte order mark states; null without a mark. */
  static @Nullable Charset ofMark(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    } else if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return Charset.forName("UTF-32LE");
    } else if (starts(bytes, 0, 0, 0xfe, 0xff)) {
      return Charset.forName("UTF-32BE");
    } else if (starts(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    } else if (starts(bytes, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** UTF-16 or UTF-32 by mark, or UTF-16 by every other byte being zero; null for all else. */
  static @Nullable Charset wideCharset(byte[] bytes) {
    Charset marked = ofMark(bytes);
    if (marked != null) {
      return marked.equals(StandardCharsets.UTF_8) ? null : marked;
    }
    int length = Math.min(bytes.length & ~1, 4096);
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    // Western text has hardly anything but zeros there; a file of zeros has them everywhere.
    if (pairs >= 4 && oddZeros * 10 > pairs * 7 && evenZeros * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    } else if (pairs >= 4 && evenZeros * 10 > pairs * 7 && oddZeros * 10 < pairs) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** The length of the mark at the start, in bytes; 0 without one. */
  static int markLength(byte[] bytes) {
    Charset marked = ofMark(bytes);
    if (marked == null) {
      return 0;
    }
    return marked.equals(StandardCharsets.UTF_8) ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.hearsay.ingest.archive;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The chunked coding of HTTP (RFC 9112, section 7.1). */
final class Chunks {

  /** Hexadecimal digits of a length that can be one. */
  private static final int MOST_DIGITS = 7;

  private Chunks() {}

  /**
   * The chunks joined, up to where they break off; null when {@code body} does not begin with a
   * chunk, as in archives that joined them and kept the header.
   */
  static byte @Nullable [] join(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    boolean any = false;
    while (at < body.length) {
      int digits = at;
      int length = 0;
      while (digits < body.length
          && digits - at < MOST_DIGITS
          && Character.digit(body[digits], 16) >= 0) {
        length = length * 16 + Character.digit(body[digits], 16);
        digits++;
      }
      int line = digits;
      while (line < body.length && body[line] != '\n') {
        line++;
      }
      boolean isChunk = digits > at && line < body.length && (";\r\n ".indexOf(body[digits]) >= 0);
      if (!isChunk) {
        return any ? joined.toByteArray() : null;
      }
      any = true;
      if (length == 0) {
        break;
      }
      int start = line + 1;
      int end = Math.min(body.length, start + length);
      joined.write(body, start, end - start);
      at = end;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n') && at < end + 2) {
        at++;
      }
    }
    return any ? joined.toByteArray() : null;
  }
}

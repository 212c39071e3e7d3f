package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * The lines of a stream, one held at a time; a line over the limit is passed over, counted. A text
 * in UTF-16 or UTF-32, such as Windows writes, comes out in UTF-8. Not thread-safe.
 */
final class ByteLines {

  private static final int HEAD_BYTES = 256;

  private final InputStream in;
  private final long limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private long number;
  private boolean ended;

  private ByteLines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  static ByteLines of(InputStream in, long limit) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD_BYTES);
    byte[] start = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    Charset wide = ByteOrderMark.wideCharset(start);
    buffered.skipNBytes(ByteOrderMark.markLength(start));
    return new ByteLines(
        wide == null ? buffered : new BufferedInputStream(new Utf8Stream(buffered, wide)), limit);
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    if (ended) {
      return false;
    }
    line.reset();
    length = 0;
    number++;
    while (true) {
      int b = in.read();
      if (b < 0) {
        ended = true;
        return length > 0;
      }
      if (b == '\n') {
        return true;
      }
      length++;
      if (length <= limit) {
        line.write(b);
      }
    }
  }

  /** The line without its line feed; its start when it {@linkplain #tooLong() is too long}. */
  byte[] bytes() {
    return line.toByteArray();
  }

  boolean tooLong() {
    return length > limit;
  }

  /** In bytes, whether too long or not. */
  long length() {
    return length;
  }

  /** 1-based. */
  long number() {
    return number;
  }
}

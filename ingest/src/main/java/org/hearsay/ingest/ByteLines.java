package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

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
    byte[] start = peek(buffered);
    Charset wide = ByteOrderMark.wideCharset(start);
    buffered.skipNBytes(ByteOrderMark.markLength(start));
    return new ByteLines(
        wide == null ? buffered : new BufferedInputStream(new Utf8Stream(buffered, wide)), limit);
  }

  /** What has come in so far, at least four bytes where there are as many. */
  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] head = new byte[HEAD_BYTES];
    int length = 0;
    for (int got = 0; got >= 0 && length < 4; length += Math.max(got, 0)) {
      got = in.read(head, length, head.length - length);
    }
    in.reset();
    return Arrays.copyOf(head, length);
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

package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a gzip stream holds, all its members. Stops with {@link CompressionBomb} where it holds more
 * than {@value #FREE} bytes that were packed to less than a {@value #MOST_TIMES}th: JSON of news
 * packs to a tenth, gzip's densest is a thousandth. Not thread-safe.
 */
final class Gunzip extends FilterInputStream {

  static final long FREE = 64L << 20;
  static final long MOST_TIMES = 200;

  private static final int BUFFER = 1 << 16;

  private final Counting packed;
  private long unpacked;

  private Gunzip(Counting packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.packed = packed;
  }

  static Gunzip of(InputStream in) throws IOException {
    return new Gunzip(new Counting(in));
  }

  /** How many packed bytes were taken in. */
  long packed() {
    return packed.count;
  }

  static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b && head[2] == 8;
  }

  /** The first bytes, at most {@code most}, that a stream beginning with {@code head} holds. */
  static byte[] head(byte[] head, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      byte[] buffer = new byte[4096];
      for (int got = 0; got >= 0 && out.size() < most; got = in.read(buffer)) {
        out.write(buffer, 0, got);
      }
    } catch (IOException cutOff) {
      // The head of a stream ends anywhere.
    }
    return out.toByteArray();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got = read(one, 0, 1);
    return got < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    unpacked += Math.max(got, 0);
    if (unpacked > FREE && unpacked > MOST_TIMES * packed.count) {
      throw new CompressionBomb(packed.count, unpacked);
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.min(count, BUFFER)];
    return Math.max(0, read(passed, 0, passed.length));
  }

  /**
   * None for sure: a buffer that reads on for more would lose what it has where this breaks off.
   */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      count += Math.max(got, 0);
      return got;
    }
  }
}

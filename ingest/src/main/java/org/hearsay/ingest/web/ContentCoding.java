package org.hearsay.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The content codings of HTTP (RFC 9110, section 8.4.1): gzip and deflate. */
public final class ContentCoding {

  /** How unpacking went. */
  public enum State {
    WHOLE,
    /** The packed bytes break off or are damaged; what came out before is there. */
    CUT,
    /** More than the limit; nothing is there. */
    TOO_LARGE,
    /** A coding that is not read, such as Brotli; nothing is there. */
    UNKNOWN
  }

  /** Bytes, unpacked. */
  public record Decoded(byte[] bytes, State state) {}

  private static final int BUFFER = 1 << 14;

  private ContentCoding() {}

  /**
   * Unpacks {@code body}. A header that says gzip over bytes that are not is not believed: archives
   * and careless servers keep the header and unpack the body.
   *
   * @param coding the header {@code Content-Encoding}; null without one
   * @param limit how many bytes may come out
   */
  public static Decoded decode(byte[] body, @Nullable String coding, long limit) {
    String name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
    boolean gzip = isGzip(body) && !name.equals("identity") && !name.isEmpty();
    if (gzip) {
      return unpack(body, limit, name.contains("deflate") && !name.contains("gzip"));
    }
    if (name.contains("deflate") && !looksLikeText(body)) {
      Decoded zlib = inflate(body, limit, false);
      return zlib.bytes().length == 0 && zlib.state() == State.CUT
          ? inflate(body, limit, true)
          : zlib;
    }
    boolean known =
        name.isEmpty() || name.matches("(?:x-)?gzip|deflate|identity|none|utf-?8|.*charset.*");
    if (!known && !looksLikeText(body)) {
      return new Decoded(new byte[0], State.UNKNOWN);
    }
    return body.length > limit
        ? new Decoded(new byte[0], State.TOO_LARGE)
        : new Decoded(body, State.WHOLE);
  }

  private static Decoded unpack(byte[] body, long limit, boolean reallyDeflate) {
    if (reallyDeflate) {
      return inflate(body, limit, false);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, body.length * 4));
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body), BUFFER)) {
      return copy(in, out, limit);
    } catch (IOException damaged) {
      return new Decoded(out.toByteArray(), State.CUT);
    }
  }

  /** With zlib's frame (RFC 1950), as the standard wants it, or bare, as some servers send it. */
  private static Decoded inflate(byte[] body, long limit, boolean bare) {
    Inflater inflater = new Inflater(bare);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      return copy(in, out, limit);
    } catch (IOException damaged) {
      return new Decoded(out.toByteArray(), State.CUT);
    } finally {
      inflater.end();
    }
  }

  private static Decoded copy(InputStream in, ByteArrayOutputStream out, long limit)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      out.write(buffer, 0, got);
      if (out.size() > limit) {
        return new Decoded(new byte[0], State.TOO_LARGE);
      }
    }
    return new Decoded(out.toByteArray(), State.WHOLE);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b && body[2] == 8;
  }

  /** The first bytes hold a less-than sign or a brace, and no control characters. */
  private static boolean looksLikeText(byte[] body) {
    boolean markup = false;
    for (int i = 0; i < Math.min(body.length, 256); i++) {
      byte b = body[i];
      if (b >= 0 && b < 0x20 && (b < '\t' || b > '\r')) {
        return false;
      }
      markup |= b == '<' || b == '{' || b == ' ';
    }
    return markup || body.length == 0;
  }
}

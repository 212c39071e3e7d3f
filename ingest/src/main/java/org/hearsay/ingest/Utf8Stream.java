package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream in another encoding, as UTF-8. Not thread-safe. */
final class Utf8Stream extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[4096];
  private byte[] bytes = {};
  private int at;
  private int kept;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    while (at == bytes.length) {
      if (!fill()) {
        return -1;
      }
    }
    return bytes[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    int got = reader.read(chars, kept, chars.length - kept);
    if (got < 0 && kept == 0) {
      return false;
    }
    int length = kept + Math.max(got, 0);
    // A pair of surrogates is encoded whole: half of it waits for the next time.
    kept = got > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
    bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
    at = 0;
    if (kept == 1) {
      chars[0] = chars[length - 1];
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

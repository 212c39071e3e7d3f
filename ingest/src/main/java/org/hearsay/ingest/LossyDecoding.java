package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes decoded, with each place that the encoding does not have read as U+FFFD, and counted.
 *
 * @param lost how many such places
 * @param firstLost the first such place, in bytes from the start; -1 when nothing was lost
 * @param lastLost the last such place
 * @param beyondAscii how many code units above 127 were decoded well
 */
record LossyDecoding(String text, int lost, int firstLost, int lastLost, int beyondAscii) {

  static LossyDecoding of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length);
    int lost = 0;
    int first = -1;
    int last = -1;
    boolean flushing = false;
    while (true) {
      CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        first = first < 0 ? in.position() : first;
        last = in.position();
        lost++;
        text.append('\ufffd');
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        if (flushing) {
          break;
        }
        flushing = true;
      }
    }
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      beyond += text.charAt(i) > 127 ? 1 : 0;
    }
    return new LossyDecoding(text.toString(), lost, first, last, beyond - lost);
  }

  /** Whether all that was lost is one character cut off at the end. */
  boolean isCutAtTheEnd(int length) {
    return lost == 1 && firstLost >= length - 3;
  }
}

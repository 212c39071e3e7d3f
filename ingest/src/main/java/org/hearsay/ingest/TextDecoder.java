package org.hearsay.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.provenance.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Bytes into characters. In this order: a byte order mark; UTF-8 when the bytes are valid in it,
 * which other encodings' bytes hardly ever are by chance; the encoding that the page states; UTF-8
 * with a few broken places; what ICU's detector finds likeliest. Whatever is lost or guessed is a
 * finding.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Below this the detector's answer says little, out of 100. */
  private static final int TRUSTED_CONFIDENCE = 40;

  /** What the detector looks at, in bytes, starting a little before the first byte above 127. */
  private static final int DETECTOR_BYTES = 8000;

  private TextDecoder() {}

  /**
   * @param text without a byte order mark
   * @param findings what was guessed or lost, possibly nothing
   */
  record Decoded(String text, List<Finding> findings) {}

  /**
   * @param stated the name of the encoding that the text itself states; null when it states none
   * @param name the input, for the findings
   */
  static Decoded decode(byte[] bytes, @Nullable String stated, String name) {
    Charset marked = ByteOrderMark.ofMark(bytes);
    if (marked == null) {
      marked = ByteOrderMark.wideCharset(bytes);
    }
    if (marked != null) {
      int mark = ByteOrderMark.markLength(bytes);
      byte[] rest = mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
      return asStated(LossyDecoding.of(rest, marked), marked, name);
    }
    Charset declared = stated == null ? null : charset(stated);
    LossyDecoding utf8 = LossyDecoding.of(bytes, StandardCharsets.UTF_8);
    boolean escapes = declared != null && declared.name().startsWith("ISO-2022");
    if (utf8.lost() == 0 && !escapes) {
      return new Decoded(utf8.text(), List.of());
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      LossyDecoding asDeclared = LossyDecoding.of(bytes, declared);
      if (asDeclared.lost() <= utf8.lost() / 10) {
        return asStated(asDeclared, declared, name);
      }
    }
    if (utf8.lost() <= utf8.beyondAscii() || utf8.isCutAtTheEnd(bytes.length)) {
      return asStated(utf8, StandardCharsets.UTF_8, name);
    }
    return guessed(bytes, utf8.firstLost(), name);
  }

  private static Decoded asStated(LossyDecoding decoding, Charset charset, String name) {
    if (decoding.lost() == 0) {
      return new Decoded(decoding.text(), List.of());
    }
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    String message =
        "%s: %d %s not valid %s, the first at byte %d; read as U+FFFD"
            .formatted(
                name,
                decoding.lost(),
                decoding.lost() == 1 ? "place is" : "places are",
                charset.name(),
                decoding.firstLost());
    FindingCode code = utf8 ? FindingCode.INVALID_UTF8 : FindingCode.INVALID_BYTES;
    return new Decoded(decoding.text(), List.of(code.finding(message)));
  }

  private static Decoded guessed(byte[] bytes, int firstOdd, String name) {
    Charset charset = detect(bytes, firstOdd);
    LossyDecoding decoding = LossyDecoding.of(bytes, charset);
    String lost =
        decoding.lost() == 0 ? "" : ", %d places read as U+FFFD".formatted(decoding.lost());
    String message =
        "%s: not UTF-8 (byte %d) and no usable encoding is stated; read as %s%s"
            .formatted(name, firstOdd, charset.name(), lost);
    return new Decoded(decoding.text(), List.of(FindingCode.ENCODING_GUESSED.finding(message)));
  }

  private static Charset detect(byte[] bytes, int firstOdd) {
    int from = Math.max(0, firstOdd - DETECTOR_BYTES / 4);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(
        Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + DETECTOR_BYTES)));
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = charset(match.getName());
      if (match.getConfidence() < TRUSTED_CONFIDENCE) {
        break;
      }
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        return charset;
      }
    }
    return WINDOWS_1252;
  }

  /**
   * The encoding of that name; null when there is none. As browsers do (Encoding Standard, section
   * 4.2), the names of Latin 1 and ASCII stand for windows-1252, and other old names for the larger
   * encoding that contains them; a wide encoding cannot have been stated in single bytes.
   */
  static @Nullable Charset charset(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    String modern =
        switch (label) {
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii" ->
              "windows-1252";
          case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
          case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          default -> label.startsWith("utf-16") || label.startsWith("utf-32") ? "UTF-8" : label;
        };
    try {
      return Charset.forName(modern);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}

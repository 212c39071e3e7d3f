package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.imprint.Blank;

/** What a stream's first bytes show it to be. */
sealed interface Content {

  /** How many bytes are looked at, at most. */
  int HEAD_BYTES = 1 << 16;

  /** Characters, in this format as far as they show. */
  record Readable(Format format) implements Content {}

  /**
   * A format that is not read.
   *
   * @param advice what it is and what to do, such as "PDF is not supported yet"
   */
  record Unsupported(String advice) implements Content {}

  /** Compressed with gzip. */
  record Compressed() implements Content {}

  /** A web archive, plain or compressed. */
  record Archive() implements Content {}

  /** Bytes that are no characters. */
  record Binary() implements Content {}

  /** No bytes, or white space alone. */
  record Empty() implements Content {}

  /** How a WARC file begins (ISO 28500, section 4). */
  String ARCHIVE_START = "WARC/";

  private static boolean startsArchive(byte[] head) {
    return new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1)
        .equals(ARCHIVE_START);
  }

  /** Looks ahead without consuming; reads no more of a JSON Lines pipe than has come in. */
  static Content of(BufferedInputStream in) throws IOException {
    return ofHead(peek(in));
  }

  static Content ofHead(byte[] head) {
    if (Gunzip.isGzip(head)) {
      return startsArchive(Gunzip.head(head, ARCHIVE_START.length()))
          ? new Archive()
          : new Compressed();
    }
    if (startsArchive(head)) {
      return new Archive();
    }
    String signature = Signatures.find(head);
    if (signature != null) {
      return new Unsupported(signature);
    }
    Charset wide = ByteOrderMark.wideCharset(head);
    if (wide == null && isBinary(head)) {
      return new Binary();
    }
    String text = Blank.strip(new String(head, wide == null ? StandardCharsets.UTF_8 : wide));
    if (text.isEmpty()) {
      return new Empty();
    }
    if (JsonLines.START.matcher(text).lookingAt()) {
      return new Readable(Format.JSON_LINES);
    }
    if (Mail.isMessage(text)) {
      return new Readable(Format.MAIL);
    }
    if (Markup.isFeed(text)) {
      return new Unsupported("a news feed; hearsay watch follows it");
    }
    return new Readable(Markup.isPage(text) ? Format.HTML : Format.TEXT);
  }

  /** The finding for content that gives no article. */
  default Skipped skipped(String name) {
    if (this instanceof Unsupported unsupported) {
      return skipped(name, FindingCode.UNSUPPORTED_FORMAT, unsupported.advice());
    } else if (this instanceof Binary) {
      return skipped(name, FindingCode.BINARY_FILE, "not a text but binary data");
    } else if (this instanceof Empty) {
      return skipped(name, FindingCode.EMPTY_FILE, "empty");
    }
    throw new IllegalStateException(name + " can be read: " + this);
  }

  private static Skipped skipped(String name, FindingCode code, String why) {
    return new Skipped(name, code.finding(name + ": " + why));
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD_BYTES + 1);
    byte[] head = new byte[HEAD_BYTES];
    int length = 0;
    while (length < head.length) {
      int got = in.read(head, length, head.length - length);
      if (got < 0) {
        break;
      }
      length += got;
      String start = new String(head, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1);
      if (JsonLines.START.matcher(start.strip()).lookingAt()) {
        break;
      }
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  /** More than one byte in a hundred is a control character that no text has. */
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean escape = b == 0x1b;
      if (b >= 0 && b < 0x20 && !escape && (b < '\t' || b > '\r')) {
        controls++;
      }
    }
    return controls * 100 > head.length;
  }

  /** E-mails, as far as the start of a file tells. */
  final class Mail {

    /** A line of a message's head (RFC 5322, section 2.2), or one folded into the line before. */
    private static final Pattern FIELD =
        Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*|[ \\t].*");

    /** Fields that only programs write. */
    private static final Set<String> SENT =
        Set.of("mime-version", "message-id", "received", "return-path");

    private Mail() {}

    /** A head with a sender and with a field that only programs write. */
    static boolean isMessage(String text) {
      Set<String> names = new HashSet<>();
      for (int at = 0; at < text.length(); ) {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
        if (line.isEmpty()) {
          break;
        }
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
          return false;
        } else if (field.group(1) != null) {
          names.add(field.group(1).toLowerCase(Locale.ROOT));
        }
        at = end < 0 ? text.length() : end + 1;
      }
      return names.contains("from") && !Collections.disjoint(names, SENT);
    }
  }

  /** Markup, as far as the start of a file tells. */
  final class Markup {

    private static final Pattern PAGE =
        Pattern.compile(
            "<(?:!doctype\\s+html|html|head|title|meta|body|main|article|section|div|h1|p)[\\s>/]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED =
        Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,9}<(?:rss|feed|rdf:RDF)[\\s>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Markup() {}

    static boolean isPage(String text) {
      return text.startsWith("<") && PAGE.matcher(text).find();
    }

    static boolean isFeed(String text) {
      return FEED.matcher(text).lookingAt();
    }
  }
}
